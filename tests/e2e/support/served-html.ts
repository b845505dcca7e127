import { expect, type APIRequestContext } from '@playwright/test'

/** The page as it is served: what messengers, old browsers and those without script get. */
export async function servedHtml(request: APIRequestContext, path: string, status = 200): Promise<string> {
  const response = await request.get(encodeURI(path))
  expect(response.status(), path).toBe(status)
  return response.text()
}

export const headOf = (html: string): string => html.slice(0, html.indexOf('</head>'))

/** The value of an attribute of every tag that matches, in order, with its entities read. */
export function attributes(html: string, tag: RegExp, attribute: string): string[] {
  const value = new RegExp(`\\s${attribute}="([^"]*)"`, 'i')
  return [...html.matchAll(new RegExp(tag, 'g'))].flatMap(([found]) => {
    const [, text] = value.exec(found) ?? []
    return text === undefined ? [] : [unescaped(text)]
  })
}

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'" }
const unescaped = (text: string) => text.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all)
