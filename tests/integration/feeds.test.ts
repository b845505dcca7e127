import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { getFeed, getFeedOf } from '@/content/feeds'

import { changeInterview, credit, makeInterview, makeNamed } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'

beforeAll(openPayload)
afterAll(closePayload)

const headlines = async () => (await getFeed('en')).interviews.map(({ headline }) => headline)

describe('a feed', () => {
  it('loses an interview that is withdrawn, and the feed of whom it named with it', async () => {
    const slug = unusual('author')
    const { id, headline } = await makeInterview({ authors: [credit(await makeNamed('authors', { slug }))] })
    expect(await headlines()).toContain(headline)
    expect(await getFeedOf('author', 'en', slug)).toHaveProperty('found')
    await changeInterview(id, { _status: 'draft' })
    expect(await headlines()).not.toContain(headline)
    expect(await getFeedOf('author', 'en', slug)).toBeNull()
  })

  it('loses a name that is withheld', async () => {
    const [name, slug] = [unusual('Name'), unusual('author')]
    const person = await makeNamed('authors', { name, slug })
    const { id } = await makeInterview({ authors: [credit(person)] })
    expect(JSON.stringify(await getFeed('en'))).toContain(name)
    await changeInterview(id, {
      _status: 'published',
      houseByline: true,
      authors: [credit(person, 'withheld')],
    })
    expect(JSON.stringify(await getFeed('en'))).not.toContain(name)
    expect(await getFeedOf('author', 'en', slug)).toBeNull()
  })

  it('is not changed by a draft', async () => {
    const { id, headline } = await makeInterview()
    const draft = unusual('Draft')
    await changeInterview(id, { headline: draft }, true)
    expect(await headlines()).toContain(headline)
    expect(await headlines()).not.toContain(draft)
  })
})
