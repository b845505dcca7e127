import type { Setting } from '@/surfaces/setting'

/** A date in the words of the page's language, and as data. */
export function Day({ iso, setting }: { iso: string; setting: Setting }) {
  return <time dateTime={setting.machineDay(iso)}>{setting.formatDate(iso)}</time>
}
