import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { getInterview } from '@/content/interviews'
import type { Interview } from '@/payload-types'

import { changeInterview, credit, type Draft, exchange, makeInterview, makeNamed } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'

beforeAll(openPayload)
afterAll(closePayload)

/** An English original with its Arabic translation, both public. */
async function makePair(more: Draft = {}): Promise<{ original: Interview; translation: Interview }> {
  const original = await makeInterview(more)
  const translation = await makeInterview({
    language: 'ar',
    translationOf: original.id,
    translators: [{ person: await makeNamed('translators'), role: 'translator', creditedAs: 'name' }],
  })
  return { original, translation }
}

const stored = async (id: number, draft = false) =>
  (await openPayload()).findByID({ collection: 'interviews', id, draft, depth: 0 })

describe('facts of the talk', () => {
  it('are the original’s in a new translation, whatever it was given', async () => {
    const topics = [await makeNamed('topics')]
    const { original, translation } = await makePair({ topics })
    expect(translation).toMatchObject({
      topics,
      work: original.work,
      spokenLanguages: ['en'],
      sourceLanguage: 'en',
    })
    expect(translation.authors?.[0]?.person).toBe(original.authors?.[0]?.person)
    expect(translation.interviewees?.[0]).toMatchObject({
      key: original.interviewees?.[0]?.key,
      protection: 'named',
    })
  })

  it('reach the translation when the original is published, not with its draft', async () => {
    const { original, translation } = await makePair()
    const topics = [await makeNamed('topics')]
    await changeInterview(original.id, { topics }, true)
    expect((await stored(translation.id)).topics).toEqual([])
    await changeInterview(original.id, { _status: 'published' })
    expect((await stored(translation.id)).topics).toEqual(topics)
  })

  it('reach its newest draft too, and leave its texts alone', async () => {
    const { original, translation } = await makePair()
    await changeInterview(translation.id, { headline: 'مسودة' }, true)
    const topics = [await makeNamed('topics')]
    await changeInterview(original.id, { _status: 'published', topics })
    expect(await stored(translation.id)).toMatchObject({
      topics,
      headline: translation.headline,
      _status: 'published',
    })
    expect(await stored(translation.id, true)).toMatchObject({ topics, headline: 'مسودة', _status: 'draft' })
    const [before] = translation.exchanges ?? []
    expect((await stored(translation.id)).exchanges).toMatchObject([{ key: before?.key }])
  })

  it('are changed on the original only', async () => {
    const { original, translation } = await makePair()
    await changeInterview(translation.id, {
      _status: 'published',
      topics: [await makeNamed('topics')],
      authors: [credit(await makeNamed('authors'), 'withheld')],
      interviewees: [],
    })
    const after = await stored(translation.id)
    expect(after.topics).toEqual([])
    expect(after.authors?.[0]).toMatchObject({ person: original.authors?.[0]?.person, creditedAs: 'name' })
    expect(after.interviewees).toHaveLength(1)
  })

  it('keep the rows of a translation, and refuse a form that has not heard of new people', async () => {
    const { original, translation } = await makePair()
    await changeInterview(translation.id, { headline: 'مسودة' }, true)
    const before = await stored(translation.id, true)
    await changeInterview(original.id, { _status: 'published', houseByline: true })
    const same = await stored(translation.id, true)
    expect(same.interviewees?.map(({ id }) => id)).toEqual(before.interviewees?.map(({ id }) => id))
    expect(same.authors?.map(({ id }) => id)).toEqual(before.authors?.map(({ id }) => id))
    expect(same.revision).toBe(before.revision)
    const second = { protection: 'described' as const, label: 'a pilot' }
    const source = await stored(original.id)
    const people = source.interviewees ?? []
    const exchanges = (source.exchanges ?? []).map((part) =>
      part.blockType === 'questionAnswer' ? { ...part, speaker: people[0]?.key ?? null } : part,
    )
    await changeInterview(original.id, { _status: 'published', exchanges, interviewees: [second, ...people] })
    const after = await stored(translation.id, true)
    expect(after.interviewees?.[1]?.id).toBe(before.interviewees?.[0]?.id)
    expect(after.interviewees?.[0]).toMatchObject({ protection: 'described', label: null })
    expect(after.revision).toBe((before.revision ?? 0) + 1)
  })

  it('let a translation clear a label of its own', async () => {
    const { translation } = await makePair()
    const [row] = translation.interviewees ?? []
    for (const label of ['طيار', ''])
      await changeInterview(translation.id, { interviewees: [{ ...row, label }] }, true)
    expect((await stored(translation.id, true)).interviewees?.[0]?.label ?? '').toBe('')
  })

  it('leave a translation its own labels', async () => {
    const { original, translation } = await makePair()
    const label = unusual('label')
    const [row] = translation.interviewees ?? []
    await changeInterview(translation.id, { _status: 'published', interviewees: [{ ...row, label }] })
    await changeInterview(original.id, { _status: 'published', topics: [await makeNamed('topics')] })
    expect((await stored(translation.id)).interviewees?.[0]?.label).toBe(label)
  })
})

describe('a name', () => {
  it('withheld on the original is off every version at once', async () => {
    const name = unusual('withheld')
    const person = await makeNamed('authors', { name })
    const { original, translation } = await makePair({ authors: [credit(person)] })
    const pages = async () =>
      JSON.stringify([
        await getInterview('en', original.slug ?? ''),
        await getInterview('ar', translation.slug ?? ''),
      ])
    expect(await pages()).toContain(name)
    await changeInterview(original.id, {
      _status: 'published',
      houseByline: true,
      authors: [credit(person, 'withheld')],
    })
    expect(await pages()).not.toContain(name)
    const author = await (await openPayload()).findByID({ collection: 'authors', id: person, depth: 0 })
    expect(author.shown).toBe(false)
  })

  it('of an interviewee too, with the newest draft of the translation', async () => {
    const speaker = await makeNamed('speakers')
    const { original, translation } = await makePair({
      interviewees: [{ protection: 'named', speaker, nameWithheld: false }],
    })
    await changeInterview(translation.id, { headline: 'مسودة' }, true)
    const [row] = original.interviewees ?? []
    await changeInterview(original.id, {
      _status: 'published',
      interviewees: [{ ...row, nameWithheld: true }],
    })
    for (const draft of [false, true]) {
      const after = await stored(translation.id, draft)
      expect(after).toMatchObject({ protectsPeople: true })
      expect(after.interviewees?.[0]?.nameWithheld).toBe(true)
    }
  })
})

describe('versions', () => {
  it('name each other’s addresses while they are public', async () => {
    const { original, translation } = await makePair()
    const versionsOf = async () => {
      const answer = await getInterview('en', original.slug ?? '')
      return answer && 'found' in answer ? answer.found.versions : null
    }
    expect(await versionsOf()).toMatchObject([
      {
        language: 'ar',
        path: `/ar/interviews/${String(translation.slug)}`,
        headline: translation.headline,
        madeFrom: 'en',
      },
    ])
    await changeInterview(translation.id, { _status: 'draft' })
    expect(await versionsOf()).toEqual([])
  })

  it('say what they were made from only while that is public', async () => {
    const { original, translation } = await makePair()
    const madeFrom = async () => {
      const answer = await getInterview('ar', translation.slug ?? '')
      return answer && 'found' in answer ? answer.found.madeFrom : undefined
    }
    expect(await madeFrom()).toBe('en')
    await changeInterview(original.id, { _status: 'draft' })
    expect(await madeFrom()).toBeNull()
  })

  it('are made of an original, in another language than its own', async () => {
    const { original, translation } = await makePair()
    const translators = [{ role: 'translator' as const, creditedAs: 'withheld' as const }]
    await expect(
      makeInterview({ language: 'en', translationOf: translation.id, translators }),
    ).rejects.toThrow(/original/)
    await expect(makeInterview({ language: 'en', translationOf: original.id, translators })).rejects.toThrow(
      /language/,
    )
  })

  it('take the facts of a private original when they are published', async () => {
    const original = await makeInterview({
      _status: 'draft',
      language: 'ar',
      spokenLanguages: ['ar'],
      exchanges: [exchange('؟', 'ن')],
    })
    const translators = [{ role: 'translator' as const, creditedAs: 'withheld' as const }]
    const translation = await makeInterview({ language: 'en', translationOf: original.id, translators })
    const topics = [await makeNamed('topics')]
    await changeInterview(original.id, { topics }, true)
    expect((await stored(translation.id)).topics).toEqual([])
    await changeInterview(translation.id, { _status: 'published' })
    expect(await stored(translation.id)).toMatchObject({ topics, sourceLanguage: 'ar', work: original.work })
  })

  it('get a work of their own when they are cut loose', async () => {
    const { translation } = await makePair()
    const alone = await changeInterview(translation.id, {
      _status: 'published',
      translationOf: null,
      spokenLanguages: ['en'],
    })
    expect(alone.work).not.toBe(translation.work)
  })
})
