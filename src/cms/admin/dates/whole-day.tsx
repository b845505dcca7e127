import type { DateFieldServerComponent } from 'payload'

import { ClockField } from './clock-field'

/** A day without a time, which is that day wherever it is written and read. */
export const WholeDay: DateFieldServerComponent = ({ clientField, path, readOnly }) => (
  <ClockField field={clientField} path={path} readOnly={Boolean(readOnly)} zone={null} />
)
