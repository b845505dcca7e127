/** What is written past Payload's hooks must bring its own row ids, which Payload makes of 24 hexadecimal digits. */
export const rowId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 24)

export const withRowIds = <Row extends object>(rows: readonly Row[] | null | undefined) =>
  (rows ?? []).map((row) => ({ ...row, id: rowId() }))
