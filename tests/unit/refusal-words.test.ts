import { APIError } from 'payload'
import { describe, expect, it } from 'vitest'

import { refusalWords } from '@/cms/payload/refusal-words'

type Asked = Parameters<typeof refusalWords>[0]

const lost = { errors: [{ message: 'An unknown error occurred.' }] }
const answer = (error: Error, result: object) =>
  refusalWords({ error, result, req: {}, context: {} } as unknown as Asked)

describe('the words of a refusal', () => {
  it('are said where Payload no longer knows its own error', () => {
    expect(answer(new APIError('Claim it first.', 409), lost)).toEqual({
      response: { errors: [{ message: 'Claim it first.' }] },
      status: 409,
    })
  })

  it('keep what belongs to them', () => {
    expect(answer(new APIError('Not XML.', 400, { code: 'notXml' }), lost)).toEqual({
      response: { errors: [{ message: 'Not XML.', data: { code: 'notXml' } }] },
      status: 400,
    })
  })

  it('keep it even where the words alone were known', () => {
    const data = { errors: [{ path: 'revision', message: 'Overtaken.' }] }
    expect(
      answer(new APIError('Overtaken.', 409, data, true), { errors: [{ message: 'Overtaken.' }] }),
    ).toEqual({
      response: { errors: [{ message: 'Overtaken.', data }] },
      status: 409,
    })
  })

  it('stay unsaid where they are not for the public, or where Payload has said them', () => {
    expect(answer(new APIError('A secret of the server.'), lost)).toBeUndefined()
    expect(answer(new Error('A secret of the server.'), lost)).toBeUndefined()
    expect(answer(new APIError('Said.', 400), { errors: [{ message: 'Said.' }] })).toBeUndefined()
  })

  it('stand whole in the admin, which takes what is behind a colon for a list', () => {
    const message = 'The address "x: y" is taken: use "z", or another.'
    const ask = (referer: string | null, error: Error) =>
      refusalWords({
        error,
        result: { errors: [{ message: error.message }] },
        req: { headers: new Headers(referer ? { referer } : {}) },
        context: {},
      } as unknown as Asked)
    const from = 'https://dragoman.example/admin/collections/interviews/7'
    const whole = 'The address "x\u2236 y" is taken\u2236 use "z", or another.'
    expect(ask(from, new APIError(message, 400))).toEqual({
      response: { errors: [{ message: whole }] },
      status: 400,
    })
    for (const referer of [null, 'https://dragoman.example/en', 'none'])
      expect(ask(referer, new APIError(message, 400))).toBeUndefined()
    const ofFields = Object.assign(new APIError('The following field is invalid: Headline', 400), {
      name: 'ValidationError',
    })
    expect(ask(from, ofFields)).toBeUndefined()
  })
})
