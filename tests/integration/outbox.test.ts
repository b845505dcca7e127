import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { runOutbox } from '@/cms/desk/notices/mail-clock'
import { mailTroubles } from '@/cms/desk/notices/mail-troubles'
import { sendDueMail } from '@/cms/desk/notices/outbox'
import { takeLetter } from '@/cms/desk/notices/outbox-queue'
import type { User } from '@/payload-types'

import { makeUser } from '../support/builders'
import {
  addressOf,
  type Conduct,
  holdNotices,
  type MailServer,
  openMailServer,
  sendBy,
} from '../support/mail-server'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { rest } from '../support/rest'

let server: MailServer | undefined
const soon = { timeout: 15_000 }

const query = async (text: string, values: unknown[] = []) =>
  (await openPayload()).db.pool.query<Record<string, unknown>>(text, values)

async function serve(conduct: Conduct = {}, port = 0): Promise<MailServer> {
  server = await openMailServer(conduct, port)
  await sendBy(addressOf(server))
  return server
}

/** A login that nobody signs in by: past Payload, which would take its time over the password. */
async function makePerson(): Promise<Pick<User, 'id' | 'email'>> {
  const email = `${unusual('person')}@example.org`
  const { rows } = await query(`insert into users (email, role) values ($1, 'translator') returning id`, [
    email,
  ])
  return { id: Number(rows[0]?.['id']), email }
}
type Person = Awaited<ReturnType<typeof makePerson>>

const makePeople = (n: number) => Promise.all(Array.from({ length: n }, makePerson))

/** Notices for one person, of one kind or several. */
async function tell({ id }: Person, ...kinds: string[]): Promise<void> {
  for (const kind of kinds)
    await query(
      'insert into notices (user_id, kind, created_at, updated_at) values ($1, $2::enum_notices_kind, now(), now())',
      [id, kind],
    )
}

const run = async () => sendDueMail(await openPayload())
const reached = () => (server?.letters ?? []).map(({ to }) => to)
const stateOf = async ({ id }: Person) =>
  (await query('select * from notices where user_id = $1 order by id', [id])).rows
const userNow = async ({ id }: Person) => (await openPayload()).findByID({ collection: 'users', id })
/** As if so much time had passed for the letters of this person. */
const later = async ({ id }: Person) =>
  query(
    `update notices set mail_next_at = mail_next_at - interval '1 day', mail_leased_until = mail_leased_until - interval '1 day'
     where user_id = $1`,
    [id],
  )

let letGo: (() => Promise<void>) | undefined
beforeAll(async () => {
  letGo = await holdNotices()
})
beforeEach(async () => {
  await query('update notices set mailed_at = now() where mailed_at is null')
})
afterEach(async () => {
  await server?.close()
  server = undefined
})
afterAll(async () => {
  await letGo?.()
  await closePayload()
})

describe('an address that is refused for good', () => {
  it('is given up at once and shown, and holds up nobody', async () => {
    const [gone, other] = [await makePerson(), await makePerson()]
    const { asked } = await serve({
      toRecipient: (to) => (to === gone.email ? '550 5.1.1 No mailbox' : null),
    })
    await tell(gone, ...Array.from({ length: 50 }, () => 'claimed'))
    await tell(other, 'claimed')
    expect(await run()).toBe('done')
    expect(reached()).toEqual([other.email])
    expect(asked.filter((to) => to === gone.email)).toHaveLength(1)
    for (const notice of await stateOf(gone))
      expect(notice).toMatchObject({ mailed_at: null, mail_failure: 'address 550 5.1.1' })
    expect(await userNow(gone)).toMatchObject({ mailRefusedCode: '550 5.1.1' })
  })

  const closed: [string, (isGone: (to: string) => boolean) => Conduct][] = [
    ['no such mailbox', (isGone) => ({ toRecipient: (to) => (isGone(to) ? '550 5.1.1 No mailbox' : null) })],
    [
      'a mailbox of nobody any more',
      (isGone) => ({ toRecipient: (to) => (isGone(to) ? '551 Moved' : null) }),
    ],
    ['a full one', (isGone) => ({ toRecipient: (to) => (isGone(to) ? '552 5.2.2 Full' : null) })],
    ['one that is busy', (isGone) => ({ toRecipient: (to) => (isGone(to) ? '450 4.2.1 Busy' : null) })],
    [
      'one that policy shuts',
      (isGone) => ({ toRecipient: (to) => (isGone(to) ? '554 5.7.1 Policy' : null) }),
    ],
  ]
  it.each(closed)('is one of many, with many notices each, and nobody else waits: %s', async (_, conduct) => {
    const gone = await makePeople(15)
    const addresses = new Set(gone.map(({ email }) => email))
    for (const person of gone) await tell(person, 'claimed', 'joined', 'sentBack', 'claimed')
    const others = await makePeople(3)
    for (const other of others) await tell(other, 'claimed')
    const { asked } = await serve(conduct((to) => addresses.has(to)))
    for (let turn = 0; turn < 2; turn += 1) {
      await runOutbox(await openPayload())
      for (const person of gone) await tell(person, 'joined')
      const late = await makePerson()
      others.push(late)
      await tell(late, 'joined')
    }
    await runOutbox(await openPayload())
    expect(reached().sort()).toEqual(others.map(({ email }) => email).sort())
    expect(asked.filter((to) => addresses.has(to))).toHaveLength(gone.length)
  })

  it('is told to administrators only, without the words of the server', async () => {
    const gone = await makePerson()
    await serve({ toRecipient: (to) => (to === gone.email ? `550 5.1.1 <${to}> is not here` : null) })
    await tell(gone, 'claimed')
    await run()
    const payload = await openPayload()
    const told = async (role: 'admin' | 'editor') => {
      const { user } = await makeUser(role)
      return mailTroubles({ payload, user: { ...user, collection: 'users' } })
    }
    const { refused } = await told('admin')
    expect(refused.find(({ id }) => id === gone.id)).toMatchObject({ code: '550 5.1.1' })
    expect(await told('editor')).toEqual({ server: null, refused: [] })
    expect(JSON.stringify(await stateOf(gone))).not.toContain('not here')
  })

  it('is left alone until it is changed, and then what was missed goes to the new one, in one letter', async () => {
    const gone = await makePerson()
    const { asked } = await serve({ toRecipient: (to) => (to === gone.email ? '550 5.1.1 No' : null) })
    await tell(gone, 'claimed', 'claimed')
    await run()
    await tell(gone, 'sentBack')
    await run()
    expect(asked).toEqual([gone.email])
    const email = `${unusual('new')}@example.org`
    await (await openPayload()).update({ collection: 'users', id: gone.id, data: { email } })
    expect(await userNow(gone)).toMatchObject({ mailRefusedAt: null, mailRefusedCode: null })
    await run()
    expect(reached()).toEqual([email])
    expect(server?.letters[0]?.raw).toContain('A translation was claimed (2)')
    expect(server?.letters[0]?.raw).toContain('was sent back with notes')
  })

  it('is tried again a day later with what is new, and is refused no more once a letter has arrived', async () => {
    const back = await makePerson()
    await serve()
    await query(
      `update users set mail_refused_at = now() - interval '25 hours', mail_refused_code = '550' where id = $1`,
      [back.id],
    )
    await tell(back, 'claimed')
    await run()
    expect(reached()).toEqual([back.email])
    expect((await userNow(back)).mailRefusedAt).toBeNull()
  })
})

it('what has just happened is told soon after the mail server is back, though it is given a long rest', async () => {
  const person = await makePerson()
  const { port } = await serve()
  await server?.close()
  const payload = await openPayload()
  await tell(person, 'claimed')
  await runOutbox(payload)
  await serve({}, port)
  await later(person)
  await runOutbox(payload)
  await runOutbox(payload, { hasHappened: true })
  expect(reached()).toEqual([])
  await expect
    .poll(async () => {
      await runOutbox(payload, { hasHappened: true })
      return reached()
    }, soon)
    .toEqual([person.email])
})

describe('a letter that cannot go out now', () => {
  const passing: [string, (person: Person) => Conduct][] = [
    [
      'is turned away for a moment',
      ({ email }) => ({ toRecipient: (to) => (to === email ? '451 4.7.1 Later' : null) }),
    ],
    [
      'finds a full mailbox',
      ({ email }) => ({ toRecipient: (to) => (to === email ? '552 5.2.2 Full' : null) }),
    ],
    [
      'may not be relayed',
      ({ email }) => ({ toRecipient: (to) => (to === email ? '554 5.7.1 Relay denied' : null) }),
    ],
    ['is cut off', ({ email }) => ({ cuts: (to) => to === email })],
  ]
  it.each(passing)('since it %s waits, holds up nobody, and goes out later', async (_, conduct) => {
    const person = await makePerson()
    const others = [await makePerson(), await makePerson()]
    const { asked, port } = await serve(conduct(person))
    await tell(person, 'claimed')
    await run()
    for (const other of others) await tell(other, 'claimed')
    await tell(person, 'joined')
    await run()
    expect(reached().sort()).toEqual(others.map(({ email }) => email).sort())
    expect(asked.filter((to) => to === person.email)).toHaveLength(1)
    expect((await userNow(person)).mailRefusedAt ?? null).toBeNull()
    await server?.close()
    await serve({}, port)
    await later(person)
    await run()
    expect(reached()).toEqual([person.email])
  })

  it('since its server never answers keeps nobody else waiting', async () => {
    const slow = await makePerson()
    const others = await makePeople(3)
    await serve({ hangs: (to) => to === slow.email })
    await tell(slow, 'claimed')
    for (const other of others) await tell(other, 'claimed')
    const running = run()
    await expect.poll(() => reached().length, soon).toBe(others.length)
    await server?.close()
    await running
    expect((await stateOf(slow))[0]).toMatchObject({ mailed_at: null, mail_leased_until: null })
  })

  it('since each is cut off leaves the next ones their turn, however many there are', async () => {
    const cut = await makePeople(12)
    const other = await makePerson()
    // What other files of tests have told anybody meanwhile is cut off, too: a letter that arrives would end the silence.
    await serve({ cuts: (to) => to !== other.email })
    for (const person of [...cut, other]) await tell(person, 'claimed')
    const came = []
    do came.push(await run())
    while (came.at(-1) !== 'done' && came.length < 30)
    expect(came).toContain('silent')
    expect(came).not.toContain('away')
    expect(came.at(-1)).toBe('done')
    expect((await stateOf(other))[0]).toMatchObject({ mail_tries: '1' })
    expect(reached()).toEqual([other.email])
  })

  it('since its process was killed is taken up when the lease ends, and not before', async () => {
    const person = await makePerson()
    await serve()
    await tell(person, 'claimed')
    expect((await takeLetter(await openPayload()))?.email).toBe(person.email)
    await run()
    expect(reached()).toEqual([])
    await later(person)
    await run()
    expect(reached()).toEqual([person.email])
  })
})

describe('two outboxes at once', () => {
  it('send each letter once', async () => {
    const people = await makePeople(12)
    await serve()
    for (const person of people) await tell(person, 'claimed', 'joined')
    await Promise.all([run(), run(), run()])
    expect(reached().sort()).toEqual(people.map(({ email }) => email).sort())
  })
})

describe('a mail server', () => {
  const admin = async () => {
    const { user } = await makeUser('admin')
    return { payload: await openPayload(), user: { ...user, collection: 'users' as const } }
  }

  it('that takes nothing from anybody is no address’s fault: it is told to administrators, and all goes out once it does', async () => {
    const people = await makePeople(9)
    const { port } = await serve({ toSender: () => '550 5.7.1 Not from you' })
    for (const person of people) await tell(person, 'claimed')
    expect(await run()).toBe('away')
    const { server: told } = await mailTroubles(await admin())
    expect(told).toMatchObject({
      waiting: expect.any(Number) as number,
      code: expect.stringContaining('550 5.7.1') as string,
    })
    for (const person of people) expect((await userNow(person)).mailRefusedAt ?? null).toBeNull()
    await server?.close()
    expect(await run()).toBe('away')
    expect((await mailTroubles(await admin())).server?.code).toContain('ECONNREFUSED')
    await serve({}, port)
    expect(await run()).toBe('done')
    expect(reached().sort()).toEqual(people.map(({ email }) => email).sort())
    expect((await mailTroubles(await admin())).server).toBeNull()
  })

  it('elsewhere that offers no encryption gets nothing', async () => {
    const person = await makePerson()
    const { port } = await serve()
    // This machine by an address that is not known as its own.
    await sendBy(`smtp://0.0.0.0:${String(port)}`)
    await tell(person, 'claimed')
    expect(await run()).toBe('away')
    expect(reached()).toEqual([])
    expect((await mailTroubles(await admin())).server?.code).toMatch(/^ETLS/)
    await sendBy(`smtp://0.0.0.0:${String(port)}?tls=no`)
    await run()
    expect(reached()).toEqual([person.email])
  })
})

describe('a letter with notices', () => {
  it('is marked as sent by a machine, and says it in both languages, as text and as HTML', async () => {
    const person = await makePerson()
    await serve()
    await tell(person, 'claimed')
    await run()
    const [letter] = server?.letters ?? []
    expect(letter?.headers.filter((header) => /^auto-submitted:/i.test(header))).toEqual([
      'Auto-Submitted: auto-generated',
    ])
    for (const part of ['text/plain', 'text/html', 'lang=3D"ar" dir=3D"rtl"', 'lang=3D"en" dir=3D"ltr"'])
      expect(letter?.raw).toContain(part)
  })
})

describe('what need not be sent', () => {
  it('is what is a week old, read on the desk or turned off; the rest is one letter', async () => {
    const person = await makePerson()
    await serve()
    await (
      await openPayload()
    ).update({ collection: 'users', id: person.id, data: { mutedMail: ['published'] } })
    await tell(person, 'claimed', 'handedIn', 'published', 'sentBack', 'joined', 'sourceChangedUrgent')
    await query(
      `update notices set created_at = now() - interval '8 days' where user_id = $1 and kind = 'claimed'`,
      [person.id],
    )
    await query(`update notices set read_at = now() where user_id = $1 and kind = 'handedIn'`, [person.id])
    await run()
    const [letter, ...more] = server?.letters ?? []
    expect(more).toEqual([])
    for (const word of ['was claimed', 'handed in', 'was published']) expect(letter?.raw).not.toContain(word)
    for (const word of ['sent back', 'You have joined', 'Urgent']) expect(letter?.raw).toContain(word)
    expect((await stateOf(person)).map(({ mail_failure }) => mail_failure)).toEqual([
      'late',
      'read',
      'muted',
      null,
      null,
      null,
    ])
  })

  it('is what waited for somebody who has left', async () => {
    const person = await makePerson()
    await serve()
    await tell(person, 'claimed')
    await (await openPayload()).delete({ collection: 'users', id: person.id })
    expect(await run()).toBe('done')
    expect(reached()).toEqual([])
  })

  it('is told to administrators when nobody could be reached in all that week', async () => {
    const person = await makePerson()
    await serve({ toRecipient: () => '452 4.2.2 Full' })
    await tell(person, 'claimed')
    await run()
    await query(
      `update notices set created_at = now() - interval '8 days', mail_next_at = null where user_id = $1`,
      [person.id],
    )
    await run()
    expect(await userNow(person)).toMatchObject({ mailRefusedCode: '452 4.2.2' })
  })
})

describe('a forgotten password', () => {
  const ask = (email: string) => rest('/api/users/forgot-password', { method: 'POST', body: { email } })

  it('is answered alike whether there is such an account or not, and whatever the mail server says', async () => {
    const gone = await makePerson()
    await serve({ toRecipient: (to) => (to === gone.email ? '550 5.1.1 No' : null) })
    const answers = await Promise.all([ask(gone.email), ask(`${unusual('nobody')}@example.org`)])
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [200, answers[0].text],
      [200, answers[0].text],
    ])
    await expect.poll(async () => (await userNow(gone)).mailRefusedCode, soon).toBe('550 5.1.1')
    expect((await ask('')).status).toBe(400)
  })

  it('brings one letter in both languages, as text too, marked as sent by a machine, with a link that works', async () => {
    const person = await makePerson()
    await serve()
    await ask(person.email.toUpperCase())
    await ask(person.email)
    await expect.poll(() => reached(), soon).toEqual([person.email])
    const letter = server?.letters[0]
    expect(letter?.headers).toContain('Auto-Submitted: auto-generated')
    expect(letter?.raw).toContain('Content-Type: text/plain; charset=utf-8')
    expect(letter?.raw).toContain('Content-Type: text/html; charset=utf-8')
    expect(letter?.raw).toContain('lang=3D"ar" dir=3D"rtl"')
    expect(letter?.raw).toContain('asked for a new password')
    const token = /\/admin\/reset\/([0-9a-f]{40})/.exec(letter?.raw ?? '')?.[1]
    const body = { token, password: 'a lantern for each door' }
    expect((await rest('/api/users/reset-password', { method: 'POST', body })).status).toBe(200)
  })

  it('is written alike when Payload itself writes the letter', async () => {
    const person = await makePerson()
    await serve()
    await (await openPayload()).forgotPassword({ collection: 'users', data: { email: person.email } })
    const [letter] = server?.letters ?? []
    expect(letter?.headers).toContain('Auto-Submitted: auto-generated')
    expect(letter?.raw).toContain('Content-Type: text/plain')
    expect(letter?.raw).toContain('lang=3D"ar" dir=3D"rtl"')
    expect(letter?.raw).toContain('asked for a new password')
    expect(letter?.raw).toMatch(/\/admin\/reset\/[0-9a-f]{40}/)
  })
})
