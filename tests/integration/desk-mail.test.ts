import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { sendDueMail } from '@/cms/desk/notices/outbox'
import { quietDays, remindQuiet } from '@/cms/desk/notices/remind-quiet'

import { changeInterview, rich } from '../support/builders'
import { begin, type Begun, done, publish, write } from '../support/desk'
import { addressOf, holdNotices, type MailServer, openMailServer, sendBy } from '../support/mail-server'
import { closePayload, openPayload } from '../support/open-payload'

let server: MailServer
let letGo: (() => Promise<void>) | undefined

const silence = async () => {
  const { db } = await openPayload()
  await db.pool.query('update notices set mailed_at = now() where mailed_at is null')
  server.letters.length = 0
}

beforeAll(async () => {
  letGo = await holdNotices()
  server = await openMailServer()
  await sendBy(addressOf(server))
})
beforeEach(silence)
afterAll(async () => {
  await letGo?.()
  await closePayload()
  await server.close()
})

/** What was sent to this login. */
async function mailTo(email: string): Promise<string[]> {
  await sendDueMail(await openPayload())
  return server.letters.filter(({ to }) => to === email).map(({ raw }) => raw)
}

async function published(): Promise<Begun> {
  const begun = await begin()
  await write(begun)
  expect((await publish(begun)).status).toBe(200)
  return begun
}

describe('mail', () => {
  it('says that something has happened, and nothing of what it happened to', async () => {
    const begun = await published()
    await silence()
    const [first] = begun.original.exchanges ?? []
    await changeInterview(begun.original.id, {
      _status: 'published',
      exchanges:
        first?.blockType === 'questionAnswer' ? [{ ...first, answer: rich('Because of the rain.') }] : [],
    })
    const [letter, ...more] = await mailTo(begun.salma.user.email)
    expect(more).toEqual([])
    expect(letter).toContain('The source of a translation has changed')
    expect(letter).toContain('/admin/desk')
    for (const word of [
      'rain',
      String(begun.original.headline),
      begun.salma.name,
      String(begun.original.slug),
    ])
      expect(letter).not.toContain(word)
    expect(await mailTo(begun.salma.user.email)).toHaveLength(1)
  })

  it('goes to the editor when something is claimed, and to the translator when it comes back or goes out', async () => {
    const begun = await begin()
    expect((await mailTo(begun.editor.user.email)).join()).toContain('was claimed')
    await write(begun, 'أولى')
    await done(begun.assignment.id, begun.salma, { name: 'handIn' })
    await done(begun.assignment.id, begun.editor, { name: 'sendBack', note: 'A private note.' })
    const back = (await mailTo(begun.salma.user.email)).join()
    expect(back).toContain('sent back with notes')
    expect(back).not.toContain('A private note')
    await write(begun)
    await done(begun.assignment.id, begun.salma, { name: 'handIn' })
    expect((await publish(begun)).status).toBe(200)
    expect((await mailTo(begun.salma.user.email)).join()).toContain('A translation was published')
  })

  it('is not sent about what somebody has turned off', async () => {
    const begun = await published()
    await silence()
    const payload = await openPayload()
    const { id } = begun.salma.user
    await payload.update({ collection: 'users', id, data: { mutedMail: ['sourceChanged'] } })
    await changeInterview(begun.original.id, { _status: 'published', headline: 'Another headline' })
    expect(await mailTo(begun.salma.user.email)).toEqual([])
  })
})

describe('a claim that has gone quiet', () => {
  it('reminds its translator and asks its editor, once, and stays claimed', async () => {
    const begun = await begin()
    const payload = await openPayload()
    await silence()
    await payload.db.pool.query(
      `update assignments set last_work_at = now() - interval '${String(quietDays + 1)} days' where id = ${String(begun.assignment.id)}`,
    )
    expect(await remindQuiet(payload)).toBeGreaterThanOrEqual(2)
    for (const { email } of [begun.salma.user, begun.editor.user])
      expect((await mailTo(email)).join()).toContain('has gone quiet')
    await silence()
    await remindQuiet(payload)
    expect(await mailTo(begun.salma.user.email)).toEqual([])
    expect((await payload.findByID({ collection: 'assignments', id: begun.assignment.id })).state).toBe(
      'claimed',
    )
  })
})
