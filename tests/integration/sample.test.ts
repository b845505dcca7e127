import { afterAll, expect, it } from 'vitest'

import { loadSample } from '../../scripts/cms/load-sample'
import { removeSample } from '../../scripts/cms/remove-sample'

import { makeInterview } from '../support/builders'
import { closePayload, openPayload } from '../support/open-payload'

afterAll(closePayload)

const nothing = () => undefined

it('the sample goes whole, originals after their translations, but for an original that an editor has translated', async () => {
  const payload = await openPayload()
  const left = async () => (await payload.count({ collection: 'interviews', trash: true })).totalDocs
  await loadSample(payload, nothing)
  expect(await left()).toBeGreaterThan(0)
  await removeSample(payload, nothing)
  expect(await left()).toBe(0)

  await loadSample(payload, nothing)
  const { docs } = await payload.find({
    collection: 'interviews',
    where: { and: [{ language: { equals: 'ar' } }, { translationOf: { exists: false } }] },
    limit: 1,
    depth: 0,
  })
  const original = docs[0]?.id ?? 0
  await makeInterview({ translationOf: original, _status: 'draft' })
  await removeSample(payload, nothing)
  expect(await left()).toBe(2)
  expect(await payload.findByID({ collection: 'interviews', id: original, depth: 0 })).toBeTruthy()
})
