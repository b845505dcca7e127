import type { Setting } from '@/surfaces/setting'

/** Says of an old interview that it is one. */
export function AgeLine({ years, setting }: { years: number; setting: Setting }) {
  return years < 1 ? null : <p className="age face">{setting.t('fact.age', { years })}</p>
}
