import { type Browser, expect, type Page } from '@playwright/test'

import { lexicalDocument } from '@/text/lexical-document'

import { email, password, signIn } from '../editor/sign-in'

interface Login {
  email: string
  password: string
}

export interface Newsroom {
  /** Makes a record or asks for one, as the administrator. */
  ask: <Answer>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<Answer>
  /** A window in which somebody is signed in; their admin is in this language. */
  enter: (who: Login, language?: 'en' | 'ar') => Promise<Page>
  makePerson: (role: 'editor' | 'translator', name: string) => Promise<Login>
  /** An interview with a public figure, with a topic and a place; `slugs` lead to their pages. */
  makeOriginal: (
    language: 'en' | 'ar',
    headline: string,
    answers: readonly string[],
    isPublic?: boolean,
  ) => Promise<Original>
}

export interface Original {
  id: number
  slugs: Readonly<Record<'authors' | 'speakers' | 'topics' | 'places', string>>
}

let count = 0
/** A word that no other run or test has used. */
export const fresh = (word: string): string =>
  `${word} ${Date.now().toString(36)}${process.pid.toString(36)}${String(++count)}`

/** People, and texts for them to work on, made through the doors that an administrator has. */
export async function openNewsroom(page: Page, browser: Browser, baseURL: string): Promise<Newsroom> {
  await signIn(page)
  const login = async (who: Login) => {
    const answer = await page.request.post('/api/users/login', { data: who })
    expect(answer.ok()).toBe(true)
    return ((await answer.json()) as { token: string }).token
  }
  const token = await login({ email, password })
  const ask = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const headers = { Authorization: `JWT ${token}` }
    const answer = await page.request.fetch(`/api${path}`, {
      method,
      headers,
      // A connection that was kept may be closed just then: what changes nothing is asked again, as browsers do.
      maxRetries: method === 'GET' ? 2 : 0,
      ...(body ? { data: body } : {}),
    })
    expect(answer.ok(), await answer.text()).toBe(true)
    return (await answer.json()) as Answer
  }
  const make = async (collection: string, body: object): Promise<number> => {
    const { doc } = await ask<{ doc: { id: number } }>('POST', `/${collection}?locale=en`, body)
    return doc.id
  }
  return {
    ask,
    async enter(who, language = 'en') {
      const context = await browser.newContext({ baseURL })
      await context.addCookies([{ name: 'dragoman-lng', value: language, url: baseURL }])
      const answer = await context.request.post('/api/users/login', { data: who })
      expect(answer.ok()).toBe(true)
      context.setDefaultTimeout(60_000)
      return context.newPage()
    },
    async makePerson(role, name) {
      const who = { email: `${fresh(role).replace(' ', '-')}@example.org`, password: fresh('a lantern for') }
      const translator =
        role === 'translator' ? await make('translators', { name, languages: ['en', 'ar'] }) : undefined
      await make('users', { ...who, name, role, ...(translator ? { translator } : {}) })
      return who
    },
    async makeOriginal(language, headline, answers, isPublic = true) {
      const slugs = Object.fromEntries(
        ['authors', 'speakers', 'topics', 'places'].map((kind) => [kind, fresh(kind).replace(' ', '-')]),
      ) as Original['slugs']
      const named = (kind: keyof typeof slugs, more: object = {}) =>
        make(kind, { name: slugs[kind], slug: slugs[kind], ...more })
      const author = await named('authors')
      const speaker = await named('speakers', { publicFigure: true })
      const id = await make(`interviews`, {
        language,
        spokenLanguages: [language],
        headline,
        topics: [await named('topics')],
        places: [await named('places')],
        interviewees: [{ protection: 'named', speaker }],
        authors: [{ person: author, role: 'interviewer', creditedAs: 'name' }],
        exchanges: answers.map((answer, n) => ({
          blockType: 'questionAnswer',
          question: `${String(n + 1)}?`,
          answer: lexicalDocument([answer]),
        })),
        _status: isPublic ? 'published' : 'draft',
      })
      return { id, slugs }
    },
  }
}
