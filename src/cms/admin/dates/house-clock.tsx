import type { DateFieldServerComponent } from 'payload'

import { ClockField } from './clock-field'
import { houseZone } from './house-zone'

/** A time as the publication's clock shows it, wherever it is written: readers are told the day that was set. */
export const HouseClock: DateFieldServerComponent = async ({ clientField, path, readOnly, req }) => (
  <ClockField
    field={clientField}
    path={path}
    readOnly={Boolean(readOnly)}
    zone={await houseZone(req.payload)}
  />
)
