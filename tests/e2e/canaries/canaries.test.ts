import { expect, test } from '@playwright/test'

import { routes } from '@/lib/routes'

import type { Secret } from '../../support/canaries'
import { apiDoors, type Door, pageDoors, restDoors, type Targets } from '../../support/doors'
import { severalAtOnce } from '../../support/several-at-once'
import { withheldPeople } from '../support/reader-pages'
import { answerOf } from '../support/run-program'

test('what is not published is on no page and in no answer over HTTP', async ({ request, baseURL }) => {
  const { secrets, targets } = await answerOf<{ secrets: Secret[]; targets: Targets }>(
    'tests/support/plant-canaries.ts',
  )
  const planted = secrets.flatMap((secret) => secret.words.map((word) => ({ word, state: secret.state })))
  const ofSample = withheldPeople.flatMap(({ names }) => Object.values(names))
  const words = [...planted, ...ofSample.map((word) => ({ word, state: 'withheld in the sample' }))]
  expect(words.length).toBeGreaterThan(40)

  // An address that is to be embedded has to be a whole one, so this door knows the site's own.
  const embeds = targets.slugs.map((slug) => ({
    path: routes.oembed(new URL(routes.interview('en', slug), baseURL).href),
  }))
  const doors: Door[] = [...pageDoors(targets), ...apiDoors(targets), ...restDoors(targets), ...embeds]
  const tells = await severalAtOnce(doors, async ({ path, method = 'GET', headers = {}, body }) => {
    // Node's own: a browser's way to ask takes longer than the site takes to answer.
    const response = await fetch(new URL(path, baseURL), { method, headers, body: body ?? null })
    // An address that is asked for comes back in the page that says there is none, whole and in its parts.
    const asked = decodeURIComponent(path)
      .split('/')
      .filter((part) => part.startsWith('canary'))
    const whole = (await response.text()).replaceAll(path, '')
    const text = asked.reduce((left, part) => left.replaceAll(part, ''), whole)
    return words.filter(({ word }) => text.includes(word)).map(({ state }) => `${state}: ${path}`)
  })
  expect(tells.flat()).toEqual([])

  const open = (await (await request.get('/v1/interviews?limit=50')).json()) as {
    items: { slug: string; language: string }[]
  }
  const shown = open.items.filter(({ slug }) => targets.slugs.includes(slug))
  // A walk over pages that are all missing would prove nothing.
  expect(shown.length).toBeGreaterThan(3)
  for (const { slug, language } of shown)
    expect((await request.get(`/${language}/interviews/${encodeURIComponent(slug)}`)).status()).toBe(200)
})
