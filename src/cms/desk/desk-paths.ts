/** Addresses of the desk in the admin. */
export const deskPaths = {
  desk: (query: Readonly<Record<string, string | number | null | undefined>> = {}) => {
    const asked = Object.entries(query).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    )
    const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()
    return search === '' ? '/admin/desk' : `/admin/desk?${search}`
  },
  user: (id: number) => `/admin/collections/users/${String(id)}`,
  assignment: (id: number) => `/admin/desk/${String(id)}`,
} as const
