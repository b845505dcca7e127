import type { Setting } from '@/surfaces/setting'

/** Each version as its own language sets it. The page's own is the interface, too. */
export interface TwoSettings {
  own: Setting
  other: Setting
}
