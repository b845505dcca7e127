/** Words that the server does not have: each field that differs, as it is here and as it was stored. */
export interface Unsaved {
  revision: number
  mine: Record<string, unknown>
  was: Record<string, unknown>
}
