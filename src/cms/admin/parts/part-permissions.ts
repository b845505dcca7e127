import type { SanitizedFieldPermissions, SanitizedFieldsPermissions } from 'payload'

const readingOnly = (permissions: Exclude<SanitizedFieldPermissions, true>): boolean => {
  const granted: { read?: boolean; create?: boolean; update?: boolean } = permissions
  return granted.read === true && !(granted.create && granted.update)
}

/** What somebody may do with the fields of parts of one kind, as Payload reads it from what they may do with the list. */
export function permissionsOf(
  permissions: SanitizedFieldPermissions,
  kind: string,
): SanitizedFieldPermissions | Record<string, SanitizedFieldPermissions> {
  if (permissions === true) return true
  const { blocks } = permissions
  if (blocks === true) return true
  const block = blocks?.[kind]
  if (block === true) return true
  if (block) {
    const fields: SanitizedFieldsPermissions = block.fields
    return fields
  }
  return readingOnly(permissions) ? { read: true } : {}
}
