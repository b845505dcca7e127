import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { changeInterview, exchange, makeInterview, makeUser, type SignedIn } from '../support/builders'
import { makeTranslator } from '../support/desk'
import { footnoteNode, paragraphNode, textNode } from '@/text/lexical'
import { documentOf } from '@/text/lexical-document'

import { closePayload, unusual } from '../support/open-payload'
import { docsOf, rest } from '../support/rest'

afterAll(closePayload)

let editor: SignedIn
beforeAll(async () => {
  editor = await makeUser('editor')
})

const ask = (typed: string, who: SignedIn | null, more: Record<string, string> = {}) => {
  const query = new URLSearchParams({ draft: 'true', 'where[or][0][wholeText][like]': typed, ...more })
  return rest(`/api/interviews?${query.toString()}`, who ? { token: who.token } : {})
}
const found = async (typed: string, more: Record<string, string> = {}) =>
  docsOf(await ask(typed, editor, more)).map(({ id }) => id)

describe('the list of interviews', () => {
  it('is searched by every word of the newest save, drafts too, in any of its forms', async () => {
    const word = unusual('ferry')
    const [question, answer, narrated] = ['q', 'a', 'n'].map((letter) => unusual(`${letter}word`))
    const { id } = await makeInterview({
      language: 'ar',
      spokenLanguages: ['ar'],
      _status: 'draft',
      headline: `القاهرة ${word}`,
      exchanges: [exchange(`${question ?? ''}؟`, `قالت حَنان ${answer ?? ''} إن السنة طويلة`)],
    })
    for (const typed of [word, question, answer, 'القاهره', 'سنه', 'حنان', word.slice(0, -3)])
      expect([typed, await found(`${typed ?? ''} ${word}`)]).toEqual([typed, [id]])
    expect(await found(narrated ?? '')).toEqual([])

    await changeInterview(id, { standfirst: narrated ?? '', headline: 'أخرى' }, true)
    expect(await found(narrated ?? '')).toEqual([id])
    expect(await found(word)).toEqual([])

    const inFootnote = unusual('footword')
    const noted = documentOf([paragraphNode([textNode('قالت'), footnoteNode(`انظر ${inFootnote}`)])])
    const asked = exchange('؟', '')
    await changeInterview(id, { exchanges: [{ ...asked, answer: noted } as typeof asked] }, true)
    expect(await found(inFootnote)).toEqual([id])
  })

  it('is searched beside other questions, and by an address', async () => {
    const headline = unusual('Headline')
    const { id } = await makeInterview({ headline: `The ${headline}` })
    expect(await found(`the ${headline}`)).toEqual([id])
    expect(await found(headline, { 'where[id][equals]': String(id) })).toEqual([id])
    expect(await found(headline, { 'where[id][equals]': '0' })).toEqual([])
    expect(await found(headline, { 'where[language][equals]': 'ar' })).toEqual([])
    expect(await found(`${headline} "'\\&|!:*`)).toEqual([id])
  })

  it.each([
    'topics',
    'authors.person',
    'translators.person',
    'interviewees.speaker',
    'translationOf',
    'hero',
  ])('is narrowed to what has none of a relation: %s', async (field) => {
    const { id, headline } = await makeInterview({ _status: 'draft', authors: [], interviewees: [] })
    const among = { 'where[headline][equals]': headline ?? '' }
    const query = (value: string) =>
      new URLSearchParams({ draft: 'true', ...among, [`where[${field}][equals]`]: value })
    const ask = async (value: string) => {
      const answer = await rest(`/api/interviews?${query(value).toString()}`, { token: editor.token })
      return docsOf(answer).map((doc) => doc['id'])
    }
    expect(await ask('none')).toEqual([id])
    expect(await ask('999999')).toEqual([])
  })

  it('is searched so by the newsroom alone', async () => {
    const headline = unusual('Headline')
    await makeInterview({ headline })
    for (const who of [null, await makeTranslator()]) {
      const answer = await ask(headline, who)
      expect(answer.status, answer.text).not.toBe(200)
      expect(answer.text).not.toContain(headline)
    }
  })
})
