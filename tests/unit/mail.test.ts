import { describe, expect, test } from 'vitest'

import { mailRefusal } from '@/cms/letters/mail-refusal'
import { mailServerAt } from '@/cms/letters/mail-server'
import { asMachineMail } from '@/cms/letters/as-machine-mail'
import { letterOf } from '@/cms/letters/letter'

const failure = (code: string, command: string, response = '', message = response) =>
  Object.assign(new Error(message), {
    code,
    command,
    ...(response ? { response, responseCode: Number(response.slice(0, 3)) } : {}),
  })

describe('of a refusal is known whose fault it is', () => {
  test.each([
    ['address', '550 5.1.1', failure('EENVELOPE', 'RCPT TO', '550 5.1.1 <a@example.org> unknown')],
    ['address', '550', failure('EENVELOPE', 'RCPT TO', '550 No such user')],
    ['address', '551 5.1.6', failure('EENVELOPE', 'RCPT TO', '551 5.1.6 Moved')],
    ['address', '553 5.1.3', failure('EENVELOPE', 'RCPT TO', '553-5.1.3 Bad\n553 5.1.3 address')],
    ['address', '556 5.1.10', failure('EENVELOPE', 'RCPT TO', '556 5.1.10 Null MX')],
    ['address', '554 5.7.1', failure('EENVELOPE', 'RCPT TO', '554 5.7.1 Not for you')],
    ['address', '550 5.1.10', failure('EMESSAGE', 'DATA', '550 5.1.10 RecipientNotFound')],
    ['address', 'EENVELOPE', failure('EENVELOPE', 'API', '', 'Invalid recipient "a b"')],
    ['passing', '451 4.7.1', failure('EENVELOPE', 'RCPT TO', '451 4.7.1 Greylisted')],
    ['passing', '421', failure('EENVELOPE', 'RCPT TO', '421 Too many')],
    ['passing', '552', failure('EENVELOPE', 'RCPT TO', '552 Full')],
    ['passing', '550 5.2.2', failure('EENVELOPE', 'RCPT TO', '550 5.2.2 Full')],
    ['passing', '452 4.3.1', failure('EMESSAGE', 'DATA', '452 4.3.1 Disk')],
    ['sender', 'EENVELOPE 554 5.7.1', failure('EENVELOPE', 'RCPT TO', '554 5.7.1 Relay access denied')],
    ['sender', 'EENVELOPE 550', failure('EENVELOPE', 'RCPT TO', '550 relay not permitted')],
    ['sender', 'EENVELOPE 530 5.7.0', failure('EENVELOPE', 'RCPT TO', '530 5.7.0 Sign in first')],
    ['sender', 'EENVELOPE 550 5.1.8', failure('EENVELOPE', 'RCPT TO', '550 5.1.8 Bad sender')],
    ['server', 'EENVELOPE 550 5.7.1', failure('EENVELOPE', 'MAIL FROM', '550 5.7.1 Not you')],
    ['server', 'EENVELOPE 451', failure('EENVELOPE', 'MAIL FROM', '451 Later')],
    ['server', 'EAUTH 535 5.7.8', failure('EAUTH', 'AUTH PLAIN', '535 5.7.8 Wrong')],
    ['server', 'ETLS', failure('ETLS', 'STARTTLS')],
    ['server', 'EPROTOCOL 554', failure('EPROTOCOL', 'CONN', '554 Go away', 'Invalid greeting')],
    ['server', 'ECONNREFUSED', failure('ECONNREFUSED', 'CONNECT')],
    ['server', 'ENOTFOUND', failure('ENOTFOUND', 'CONNECT')],
    ['server', 'EENVELOPE', failure('EENVELOPE', 'API', '', 'Invalid sender "x"')],
    ['silent', 'ECONNECTION', failure('ECONNECTION', 'CONN')],
    ['silent', 'ETIMEDOUT', failure('ETIMEDOUT', 'CONN')],
    ['silent', 'ESOCKET', failure('ESOCKET', 'CONN')],
    ['passing', 'unknown', new Error('anything')],
    ['passing', 'unknown', 'anything'],
    ['passing', 'unknown', null],
  ])('%s: %s', (of, code, error) => {
    expect(mailRefusal(error)).toEqual({ of, code })
  })

  test('and never the words of the server', () => {
    const error = failure('EENVELOPE', 'RCPT TO', '550 5.1.1 <salma@example.org> of Damascus is gone')
    expect(JSON.stringify(mailRefusal(error))).not.toMatch(/salma|Damascus/)
  })
})

describe('a mail server elsewhere', () => {
  test.each([
    'smtp://mail.example.org',
    'smtp://10.0.0.5:25',
    'smtp://127.0.0.1.example.org',
    'smtp://localhost.evil.org',
  ])('gets nothing in the clear: %s', (address) => {
    expect(mailServerAt(address)).toMatchObject({ requireTLS: true, tls: { rejectUnauthorized: true } })
  })

  test.each([
    'smtp://127.0.0.1:2525',
    'smtp://127.9.9.9',
    'smtp://LOCALHOST:25',
    'smtp://[::1]:25',
    'smtp://relay?tls=no',
  ])('is another matter than one on this machine, or one that the address vouches for: %s', (address) => {
    expect(mailServerAt(address).requireTLS).toBe(false)
  })

  test('is told by its address, with port, name and password', () => {
    expect(mailServerAt('smtps://me%40here:p%2Fw@mail.example.org')).toMatchObject({
      host: 'mail.example.org',
      port: 465,
      secure: true,
      requireTLS: false,
      tls: { rejectUnauthorized: true },
      auth: { user: 'me@here', pass: 'p/w' },
    })
    expect(mailServerAt('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2525 })
    expect(mailServerAt('smtp://mail.example.org')).not.toHaveProperty('auth')
  })
})

describe('whatever is sent', () => {
  const ours = { 'Auto-Submitted': 'auto-generated' }

  test('says that a machine sent it, however its headers were given', () => {
    expect(asMachineMail({ to: 'a@example.org', text: 'x' }).headers).toMatchObject(ours)
    expect(asMachineMail({ headers: { 'auto-submitted': 'no', 'X-A': '1' } }).headers).toMatchObject({
      ...ours,
      'X-A': '1',
    })
    expect(asMachineMail({ headers: { 'auto-submitted': 'no' } }).headers).not.toHaveProperty(
      'auto-submitted',
    )
    expect(
      asMachineMail({
        headers: [
          { key: 'AUTO-SUBMITTED', value: 'no' },
          { key: 'X-A', value: '1' },
        ],
      }).headers,
    ).toEqual([
      { key: 'X-A', value: '1' },
      { key: 'Auto-Submitted', value: 'auto-generated' },
      { key: 'X-Auto-Response-Suppress', value: 'OOF, AutoReply' },
    ])
  })

  test('can be read as text: what Payload writes in HTML only, too', () => {
    const html =
      'You asked.\n <a href="https://x.org/r/1">https://x.org/r/1</a>\n If not, <b>leave</b> it &amp; rest &#8212; <a href="https://x.org">here</a>.<br>End'
    expect(asMachineMail({ html }).text).toBe(
      'You asked. https://x.org/r/1 If not, leave it & rest — here ( https://x.org ).\nEnd\n',
    )
    expect(asMachineMail({ html, text: 'own' }).text).toBe('own')
  })
})

test('a letter says it in both languages, each in its direction', () => {
  const said = {
    en: { subject: 'News', lines: ['One <b>.'], closing: ['Bye.'] },
    ar: { subject: 'خبر', lines: ['واحد.'], closing: ['مع السلامة.'] },
  }
  const { subject, text, html } = letterOf('https://x.org/a?b=1&c=2', (language) => said[language])
  expect(subject).toBe('News · خبر')
  expect(text).toBe(
    'One <b>.\n\n\u200fواحد.\u200f\n\nhttps://x.org/a?b=1&c=2\n\nBye.\n\n\u200fمع السلامة.\u200f\n',
  )
  expect(html).toContain('<div lang="en" dir="ltr"><p>One &lt;b&gt;.</p></div>')
  expect(html).toContain('<div lang="ar" dir="rtl"><p>واحد.</p></div>')
  expect(html).toContain('<a href="https://x.org/a?b=1&amp;c=2">https://x.org/a?b=1&amp;c=2</a>')
})
