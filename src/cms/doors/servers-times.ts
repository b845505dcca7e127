import type { DoorCheck } from './at-every-door'

/** When something was made and changed, the server says: Payload would store whatever a request says. */
export const serversTimes: DoorCheck = ({ args: { data, overrideAccess } }) => {
  if (overrideAccess === true || typeof data !== 'object' || data === null) return
  for (const name of ['createdAt', 'updatedAt']) Reflect.deleteProperty(data, name)
}
