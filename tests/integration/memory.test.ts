import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { remember } from '@/cms/desk/memory/memory'
import type { Interview } from '@/payload-types'

import { changeInterview, type Draft, exchange, makeInterview, makeNamed } from '../support/builders'
import { closePayload, openPayload, unusual } from '../support/open-payload'

beforeAll(async () => {
  await openPayload()
})
afterAll(closePayload)

const request = async () => ({ payload: await openPayload(), context: {} }) as Parameters<typeof remember>[1]

const recall = async (text: string, more: object = {}) =>
  remember({ text, from: 'en', to: 'ar', work: null, key: null, ...more }, await request())

/** A sentence that no other test's is like. */
const sentence = (word: string) =>
  `${Array.from('abcdefghijkl', (letter) => letter + word).join(' ')}, and nobody sold bread.`

interface Pair {
  original: Interview
  translation: Interview
  key: string
}

async function publishPair(
  question: string,
  answer: string,
  translated: string,
  more: Draft = {},
): Promise<Pair> {
  const original = await makeInterview({ exchanges: [exchange(question, answer)] })
  const key = original.exchanges?.[0]?.key ?? ''
  const translation = await makeInterview({
    language: 'ar',
    translationOf: original.id,
    exchanges: [exchange('أين؟', translated, { key })],
    interviewees: (original.interviewees ?? []).map(({ id: _, ...row }) => row),
    translators: [
      {
        person: await makeNamed('translators', { name: unusual('Known') }),
        role: 'translator',
        creditedAs: 'name',
      },
    ],
    ...more,
  })
  return { original, translation, key }
}

describe('memory', () => {
  it('has the same exchange with its translation and who translated it', async () => {
    const [word, known] = [unusual('Qasab'), unusual('معروف')]
    const person = await makeNamed('translators', { name: known })
    const { translation, key } = await publishPair('Where?', sentence(word), `جئنا إلى ${word}.`, {
      translators: [{ person, role: 'translator', creditedAs: 'name' }],
    })
    expect(await recall(`Where?\n${sentence(word)}`)).toEqual([
      {
        source: { lang: 'en', question: 'Where?', text: sentence(word) },
        target: { lang: 'ar', question: 'أين؟', text: `جئنا إلى ${word}.` },
        similarity: 1,
        exact: true,
        headline: translation.headline,
        translators: [{ role: 'translator', name: { text: known, lang: 'en' } }],
        address: `/ar/interviews/${translation.slug ?? ''}#${key}`,
      },
    ])
  })

  it('takes no word for another that the search takes for it: one with its article is not the same', async () => {
    const before = `${Array.from('abcdefghijkl', (letter) => letter + unusual('Sana')).join(' ')} في `
    await publishPair('Where?', `${before}السنة`, 'هناك.')
    const [same] = await recall(`Where?\n${before}السنة`)
    const [other] = await recall(`Where?\n${before}سنه`)
    expect([same?.exact, other?.exact]).toEqual([true, false])
  })

  it('has one that is nearly the same, less alike than the same', async () => {
    const word = unusual('Mill')
    await publishPair('Where?', sentence(word), 'هناك.')
    const near = sentence(word).replace(`c${word}`, 'horses').replace('bread', 'flour')
    const [match, ...rest] = await recall(`Where then?\n${near}`)
    expect(rest).toEqual([])
    expect(match).toMatchObject({ exact: false, target: { text: 'هناك.' } })
    expect(match?.similarity).toBeGreaterThan(0.6)
    expect(match?.similarity).toBeLessThan(1)
  })

  it('has the pair from either side', async () => {
    const word = unusual('Ford')
    await publishPair('Where?', sentence(word), `جئنا إلى ${word} في ذلك الربيع ومعنا عربتان وحصان أعرج.`)
    const text = `أين؟\nجئنا إلى ${word} في ذلك الربيع ومعنا عربتان وحصان أعرج.`
    const [match] = await recall(text, { from: 'ar', to: 'en' })
    expect(match).toMatchObject({ exact: true, target: { lang: 'en', text: sentence(word) } })
  })

  it('has nothing that is only about the same', async () => {
    const word = unusual('Bridge')
    await publishPair('Where?', sentence(word), 'هناك.')
    expect(
      await recall(
        `Who was the baker of a${word}, what became of c${word}, and who is l${word} if not the baker?`,
      ),
    ).toEqual([])
  })

  it('does not remind an exchange of itself', async () => {
    const word = unusual('Self')
    const { original, key } = await publishPair('Where?', sentence(word), 'هناك.')
    expect(await recall(`Where?\n${sentence(word)}`, { work: original.work, key })).toEqual([])
  })

  it('keeps a withheld name, and who stands behind a pen name', async () => {
    const [word, hidden, behind, pen] = [
      unusual('Shore'),
      unusual('canary'),
      unusual('canary'),
      unusual('Pen'),
    ]
    await publishPair('Where?', sentence(word), 'هناك.', {
      translators: [
        {
          person: await makeNamed('translators', { name: hidden }),
          role: 'translator',
          creditedAs: 'withheld',
          signedAs: hidden,
        },
        {
          person: await makeNamed('translators', { name: behind }),
          role: 'reviser',
          creditedAs: 'penName',
          signedAs: pen,
        },
      ],
    })
    const found = await recall(`Where?\n${sentence(word)}`)
    expect(found[0]?.translators).toEqual([
      { role: 'translator', name: null },
      { role: 'reviser', name: { text: pen, lang: 'ar' } },
    ])
    expect(JSON.stringify(found)).not.toMatch(new RegExp(`${hidden}|${behind}`))
  })

  it.each([
    [
      'the translation is unpublished',
      async ({ translation }: Pair) => changeInterview(translation.id, { _status: 'draft' }),
    ],
    [
      'the original is unpublished',
      async ({ original }: Pair) => changeInterview(original.id, { _status: 'draft' }),
    ],
    [
      'the translation goes to the trash',
      async ({ translation }: Pair) =>
        changeInterview(translation.id, { deletedAt: new Date().toISOString() }),
    ],
    [
      'the original is deleted for good',
      async ({ original, translation }: Pair) => {
        const payload = await openPayload()
        await payload.delete({ collection: 'interviews', id: translation.id })
        await payload.delete({ collection: 'interviews', id: original.id })
      },
    ],
    [
      'other words are published',
      async ({ translation, key }: Pair) =>
        changeInterview(translation.id, {
          _status: 'published',
          exchanges: [exchange('أين؟', 'سواها.', { key })],
        }),
    ],
  ])('forgets the words at once when %s', async (_, withdraw) => {
    const [word, secret] = [unusual('Gone'), unusual('سر')]
    const pair = await publishPair('Where?', sentence(word), secret)
    expect(JSON.stringify(await recall(`Where?\n${sentence(word)}`))).toContain(secret)
    await withdraw(pair)
    expect(JSON.stringify(await recall(`Where?\n${sentence(word)}`))).not.toContain(secret)
  })

  it('never had a draft, or the private original of a public translation', async () => {
    const [word, secret] = [unusual('Private'), unusual('سر')]
    const original = await makeInterview({
      _status: 'draft',
      exchanges: [exchange('Where?', sentence(word))],
    })
    await makeInterview({
      language: 'ar',
      translationOf: original.id,
      exchanges: [exchange('أين؟', secret, { key: original.exchanges?.[0]?.key })],
      translators: [{ person: await makeNamed('translators'), role: 'translator', creditedAs: 'name' }],
    })
    const { translation } = await publishPair('Who?', sentence(`${word} again`), 'هناك.')
    await changeInterview(translation.id, { exchanges: [exchange('من؟', secret)] }, true)
    expect(JSON.stringify(await recall(`Where?\n${sentence(word)}`))).not.toContain(secret)
    expect(JSON.stringify(await recall(`Who?\n${sentence(`${word} again`)}`))).not.toContain(secret)
  })
})
