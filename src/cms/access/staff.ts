import type { Access, FieldAccess, PayloadRequest } from 'payload'

type Requester = PayloadRequest['user']

export const isStaff = (user: Requester): boolean => user?.role === 'admin' || user?.role === 'editor'
export const isAdmin = (user: Requester): boolean => user?.role === 'admin'

/**
 * Nobody who knocks from outside, and gets no answer. What our own code asks for nobody in particular (`memory`, what the home page may
 * show) is what readers read.
 */
export const isStranger = ({ user, payloadAPI }: Pick<PayloadRequest, 'user' | 'payloadAPI'>): boolean =>
  user === null && payloadAPI !== 'local'

export const staff: Access = ({ req }) => isStaff(req.user)
export const admins: Access = ({ req }) => isAdmin(req.user)

export const staffField: FieldAccess = ({ req }) => isStaff(req.user)
export const adminField: FieldAccess = ({ req }) => isAdmin(req.user)
export const nobodyField: FieldAccess = () => false
export const signedIn: Access = ({ req }) => Boolean(req.user)
