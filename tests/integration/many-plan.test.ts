import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as qs from 'qs-esm'

import type { ManyAct, ManyPlan } from '@/cms/publishing/many-plan'
import { adminMessages } from '@/i18n/admin-messages'

import { credit, makeInterview, makeNamed, makeUser, type SignedIn } from '../support/builders'
import { begin, makeTranslator } from '../support/desk'
import { closePayload, unusual } from '../support/open-payload'
import { rest } from '../support/rest'

afterAll(closePayload)

let editor: SignedIn
beforeAll(async () => {
  editor = await makeUser('editor')
})
const t = adminMessages('en')

const ask = (act: string, ids: readonly number[], token: string | undefined = editor.token) =>
  rest(`/api/interviews/plan${qs.stringify({ act, where: { id: { in: ids } } }, { addQueryPrefix: true })}`, {
    token,
  })
async function plan(act: ManyAct, ids: readonly number[]) {
  const answer = await ask(act, ids)
  expect(answer.status, answer.text).toBe(200)
  return answer.json as unknown as ManyPlan
}
const fates = ({ rows }: ManyPlan) => new Map(rows.map(({ id, fate, why }) => [id, [fate, ...why]]))

describe('what an act would do to several interviews', () => {
  it('tells of publishing which can be, what the others lack, and who is named for the first time', async () => {
    const name = unusual('Newcomer')
    const author = await makeNamed('authors', { name })
    const ready = await makeInterview({ _status: 'draft', authors: [credit(author)] })
    const lacking = await makeInterview({ _status: 'draft', headline: '', authors: [] })
    const open = await makeInterview()
    const found = await plan('publish', [ready.id, lacking.id, open.id])
    expect(fates(found)).toEqual(
      new Map([
        [ready.id, ['goes']],
        [lacking.id, ['stays', t('list.lacks.headline'), t('list.lacks.author')]],
        [open.id, ['already']],
      ]),
    )
    expect(found.named).toContain(name)
    const again = { token: editor.token, method: 'PATCH', body: { _status: 'published' } }
    expect((await rest(`/api/interviews/${String(ready.id)}`, again)).status).toBe(200)
    const next = await makeInterview({ _status: 'draft', authors: [credit(author)] })
    expect((await plan('publish', [next.id])).named).not.toContain(name)
  })

  it('publishes none unasked in whose words a name that is withheld seems to stand', async () => {
    const family = unusual('Dulayb')
    const author = await makeNamed('authors', { name: `Rima ${family}` })
    const { id } = await makeInterview({
      _status: 'draft',
      headline: `With ${family}`,
      authors: [credit(author, 'withheld')],
      houseByline: true,
    })
    expect(fates(await plan('publish', [id])).get(id)).toEqual(['stays', t('many.publish.hidden')])
  })

  it('tells of a translation what is not translated yet', async () => {
    const { translation } = await begin()
    const [fate, ...why] = fates(await plan('publish', [translation])).get(translation) ?? []
    expect(fate).toBe('stays')
    expect(why.join()).toContain(t('list.lacks.untranslated'))
  })

  it('tells of unpublishing which are public, and which are drafts already', async () => {
    const [open, draft] = [await makeInterview(), await makeInterview({ _status: 'draft' })]
    expect(fates(await plan('unpublish', [open.id, draft.id]))).toEqual(
      new Map([
        [open.id, ['goes']],
        [draft.id, ['already']],
      ]),
    )
  })

  it('keeps out of the trash what others are made from, unless they go along, and before it', async () => {
    const original = await makeInterview()
    const translation = await makeInterview({ _status: 'draft', translationOf: original.id, language: 'ar' })
    const alone = fates(await plan('trash', [original.id])).get(original.id) ?? []
    expect(alone[0]).toBe('stays')
    expect(alone[1]).toContain(translation.headline)
    const { rows } = await plan('trash', [original.id, translation.id])
    expect(rows.map(({ id, fate }) => [id, fate])).toEqual([
      [translation.id, 'goes'],
      [original.id, 'goes'],
    ])
    expect(rows.map(({ isPublic }) => isPublic)).toEqual([false, true])
  })

  it('answers staff only, and refuses what it does not know', async () => {
    const { id } = await makeInterview()
    const translator = await makeTranslator()
    expect((await ask('trash', [id], translator.token)).status).toBe(404)
    expect((await rest(`/api/interviews/plan?act=trash&where[id][equals]=${String(id)}`)).status).toBe(401)
    expect((await ask('burn', [id])).status).toBe(400)
  })
})
