/** Where services lead by way of themselves, and what they call the address that is meant. */
const wrappers: readonly { host: RegExp; path: RegExp; names: readonly string[] }[] = [
  { host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/url$/, names: ['q', 'url'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, names: ['u'] },
  { host: /^[\w.-]+\.safelinks\.protection\.outlook\.com$/, path: /^\//, names: ['url'] },
]
const tracking = /^(?:utm_\w+|fbclid|gclid)=/i

/** What the service has added of its own to know who came. */
function withoutTracking(href: string): string {
  const [, start = href, query = '', end = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(href) ?? []
  const kept = query.split('&').filter((part) => !tracking.test(part))
  return kept.join('') === '' ? start + end : `${start}?${kept.join('&')}${end}`
}

/** The address that a link was given, where a service leads to it by way of itself. */
export function unwrapped(href: string): string {
  const url = URL.canParse(href) ? new URL(href) : null
  const wrapper = wrappers.find(({ host, path }) => url && host.test(url.hostname) && path.test(url.pathname))
  const [target] = wrapper ? wrapper.names.flatMap((name) => url?.searchParams.get(name) ?? []) : []
  return target !== undefined && /^https?:\/\//i.test(target) ? withoutTracking(target) : href
}
