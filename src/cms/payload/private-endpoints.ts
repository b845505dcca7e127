import { accessOperation, type Endpoint } from 'payload'

const notFound = () => Response.json({ message: 'Not found' }, { status: 404 })

/** Payload tells anybody the names of private fields at `/api/access`; here only those who are signed in. */
export const privateEndpoints: Endpoint[] = [
  {
    path: '/access',
    method: 'get',
    handler: async (req) => (req.user ? Response.json(await accessOperation({ req })) : notFound()),
  },
]
