import { expect } from '@playwright/test'
import { frontPages, namedPeople, pages, texts } from '../support/reader-pages'
import { attributes, headOf, servedHtml } from '../support/served-html'
import { test } from '../support/readers-test'

const canonical = /<link rel="canonical"[^>]*>/
const alternate = /<link rel="alternate" hrefLang[^>]*>/
const property = (name: string) => new RegExp(`<meta property="${name}"[^>]*>`)

const alternates = (head: string) => {
  const codes = attributes(head, alternate, 'hrefLang')
  const addresses = attributes(head, alternate, 'href')
  return new Map(codes.map((code, place) => [code, addresses[place] ?? '']))
}

for (const { name, path, canonical: said, locale } of pages) {
  test(`the head of ${name} says what a link to it shows, and where else it stands`, async ({
    request,
    baseURL,
  }) => {
    const head = headOf(await servedHtml(request, path))
    // Every search is at home where the searching is.
    const [address = path] = path.split('?')
    const own = new URL(encodeURI(said ?? address), baseURL).href
    expect(attributes(head, canonical, 'href')).toEqual([own])
    expect(attributes(head, property('og:url'), 'content')).toEqual([own])
    expect(attributes(head, property('og:title'), 'content').join('')).not.toBe('')
    expect(attributes(head, property('og:description'), 'content').join('')).not.toBe('')
    expect(attributes(head, property('og:locale'), 'content').join('')).toContain(locale)
    expect(head).toMatch(/<title>[^<]+<\/title>/)
    expect(attributes(head, /<meta name="description"[^>]*>/, 'content').join('')).not.toBe('')

    const elsewhere = alternates(head)
    elsewhere.delete('x-default')
    if (elsewhere.size > 0) expect(elsewhere.get(locale)).toBe(own)
    for (const [language, address] of elsewhere) {
      const other = headOf(await servedHtml(request, decodeURI(new URL(address).pathname)))
      expect(alternates(other).get(locale), `${address} leads back`).toBe(own)
      expect(attributes(other, property('og:locale'), 'content').join('')).toContain(language)
    }
  })
}

for (const { page, interview, version } of texts) {
  test(`the head of ${page.name} names each version that is public, and everybody who may be named`, async ({
    request,
  }) => {
    const head = headOf(await servedHtml(request, page.path))
    const languages = interview.versions.length > 1 ? interview.versions.map(({ language }) => language) : []
    expect([...alternates(head).keys()].sort()).toEqual([...languages].sort())

    const named = interview.authors.filter(({ creditedAs }) => creditedAs === 'name')
    expect(attributes(head, /<meta name="author"[^>]*>/, 'content')).toEqual(
      named.map(({ person }) => namedPeople.authors.find(({ id }) => id === person)?.names[page.locale]),
    )
    expect(attributes(head, /<meta name="translator"[^>]*>/, 'content')).toEqual(
      version.translators.map(
        ({ person }) => namedPeople.translators.find(({ id }) => id === person)?.names[page.locale],
      ),
    )
    // The day of a change would tell when somebody had to be protected.
    expect(head).not.toContain('modified_time')
    expect(attributes(head, property('og:type'), 'content')).toEqual(['article'])
    expect(attributes(head, property('og:image'), 'content').join('')).toMatch(/\/card\.png$/)
  })
}

for (const { name, path } of frontPages.filter((page) => page.name.startsWith('home'))) {
  test(`${name} names the address that chooses a language`, async ({ request, baseURL }) => {
    expect(alternates(headOf(await servedHtml(request, path))).get('x-default')).toBe(
      new URL('/', baseURL).href,
    )
  })
}
