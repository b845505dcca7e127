import type { AfterErrorHook } from 'payload'

/** Payload fails where a preference is to be forgotten that it does not know: it asks for it without the tables that say whose it is. */
export const forgottenPreference: AfterErrorHook = ({ collection, req }) => {
  if (req.method !== 'DELETE' || collection?.slug !== 'payload-preferences' || !req.user) return
  return { response: { errors: [{ message: req.t('general:notFound') }] }, status: 404 }
}
