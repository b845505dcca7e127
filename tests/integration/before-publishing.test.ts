import { afterAll, describe, expect, it } from 'vitest'

import type { BeforePublishing } from '@/cms/naming/before-publishing'
import type { NamedElsewhere } from '@/cms/naming/other-interviews'
import type { NameLookedFor } from '@/cms/naming/naming-endpoints'

import {
  changeInterview,
  credit,
  exchange,
  makeInterview,
  makeNamed,
  makePicture,
  makeUser,
  pictureBytes,
  rich,
} from '../support/builders'
import { footnoteNode, paragraphNode, textNode } from '@/text/lexical'
import { documentOf } from '@/text/lexical-document'
import { begin, makeTranslator, newest, publish, save, write } from '../support/desk'
import { closePayload, openPayload, unusual } from '../support/open-payload'
import { rest } from '../support/rest'

afterAll(closePayload)

const look = async (id: number, token?: string) => {
  const answer = await rest(`/api/interviews/${String(id)}/before-publishing`, { token })
  return { status: answer.status, ...(answer.json as unknown as BeforePublishing) }
}
const elsewhere = async (id: number, token?: string) => {
  const answer = await rest(`/api/interviews/${String(id)}/named-elsewhere`, { token })
  return { status: answer.status, ...(answer.json as unknown as NamedElsewhere) }
}
const publishIt = (id: number, token: string, body: object = {}) =>
  rest(`/api/interviews/${String(id)}`, { method: 'PATCH', token, body: { _status: 'published', ...body } })

describe('a name that is withheld', () => {
  it('is looked for in every text of the work, its pictures and bios, and refuses nothing', async () => {
    const payload = await openPayload()
    const family = unusual('Dulayb')
    const author = await makeNamed('authors', { name: `Rima ${family}` })
    await payload.update({ collection: 'authors', id: author, locale: 'ar', data: { name: 'ريما الدليبي' } })
    const other = await makeNamed('authors')
    await payload.update({ collection: 'authors', id: other, locale: 'en', data: { otherNames: ['x'] } })
    const hero = await makePicture({ credit: `Photograph: ${family}` })
    const begun = await begin({
      authors: [credit(author), credit(other)],
      exchanges: [exchange('Why?', 'Because.'), exchange('How?', `As ${family.toUpperCase()}’s mother did.`)],
      hero,
    })
    const { original, editor, translation } = begun
    expect((await look(original.id, editor.token)).names).toEqual([])
    const now = await newest(translation)
    await save(translation, begun.salma, { headline: 'مع دُلَيبي', exchanges: now.exchanges })
    await changeInterview(original.id, { authors: [credit(author, 'withheld'), credit(other)] }, true)
    const { names } = await look(original.id, editor.token)
    expect(
      names.map(({ place, person, found }) => [
        place.kind,
        'path' in place ? place.path : 'id' in place ? place.id : place.global,
        person,
        found,
      ]),
    ).toEqual([
      ['answer', 'exchanges.1.answer', `Rima ${family}`, `${family.toUpperCase()}’s`],
      ['headline', 'headline', `Rima ${family}`, 'دُلَيبي'],
      ['picture', hero, `Rima ${family}`, family],
    ])
    expect((await look(translation, editor.token)).names).toHaveLength(3)
    expect((await publishIt(original.id, editor.token)).status).toBe(200)
    for (const token of [undefined, begun.salma.token])
      expect((await look(original.id, token)).status).toBe(token ? 404 : 401)
  })

  it('is looked for when it was once that of somebody who is now only described, and in a former address', async () => {
    const editor = await makeUser('editor')
    const name = `Khalaf ${unusual('Maddawi')}`
    const speaker = await makeNamed('speakers', { name })
    const { id, interviewees } = await makeInterview({
      headline: `With ${name}`,
      interviewees: [{ protection: 'named', speaker, nameWithheld: false }],
    })
    await changeInterview(id, { slug: unusual('other'), _status: 'published' })
    await changeInterview(id, {
      headline: 'With a man from Aleppo',
      interviewees: [{ ...interviewees?.[0], protection: 'described', label: 'a man', speaker: null }],
      _status: 'published',
    })
    const { names } = await look(id, editor.token)
    expect(names.map(({ place }) => ('path' in place ? place.path : null))).toEqual(['formerSlugs'])
  })
})

describe('somebody who is named', () => {
  it('is told of where another interview keeps the name, in its newest save, and not where it tells it', async () => {
    const editor = await makeUser('editor')
    const ids = { author: await makeNamed('authors'), speaker: await makeNamed('speakers') }
    const naming = {
      authors: [credit(ids.author)],
      interviewees: [{ protection: 'named' as const, speaker: ids.speaker, nameWithheld: false }],
    }
    const { id } = await makeInterview(naming)
    const open = await makeInterview(naming)
    expect((await look(id, editor.token)).keptInOthers).toEqual([])
    const keeping = await makeInterview({
      authors: [credit(ids.author, 'withheld'), credit(await makeNamed('authors'))],
      interviewees: [{ protection: 'named', speaker: ids.speaker, nameWithheld: true }],
    })
    const found = (await look(id, editor.token)).keptInOthers
    expect(found.map(({ interview }) => interview)).toEqual([keeping.id, keeping.id])
    expect(new Set(found.map(({ headline }) => headline))).toEqual(new Set([keeping.headline]))
    expect((await look(keeping.id, editor.token)).keptInOthers).toEqual([])
    await changeInterview(keeping.id, { deletedAt: new Date().toISOString() })
    expect((await look(id, editor.token)).keptInOthers).toEqual([])
    expect(open.id).not.toBe(id)
  })
})

describe('a part of a name that is withheld', () => {
  it('is a weaker line, unless it is also that of somebody who is named', async () => {
    const payload = await openPayload()
    const editor = await makeUser('editor')
    const author = await makeNamed('authors', { name: 'Layth Haddadin' })
    const { id } = await makeInterview({
      headline: 'A talk with Layth',
      standfirst: 'Haddadin, called Abu Layth, met us.',
      authors: [credit(author, 'withheld'), credit(await makeNamed('authors'))],
      exchanges: [exchange('Why?', 'قال ليث ذلك')],
    })
    const before = await look(id, editor.token)
    expect(before.names.map(({ place }) => place.kind)).toEqual(['standfirst'])
    expect(before.parts.map(({ place, found }) => [place.kind, found])).toEqual([
      ['headline', 'Layth'],
      ['slug', 'a-talk-with-layth'],
    ])
    expect(before.unsearchable).toEqual([])
    // In Arabic there is a text, and no name to look for.
    await changeInterview(id, { language: 'ar', spokenLanguages: ['ar'], _status: 'draft' }, true)
    const unknown = { collection: 'authors', id: author, field: 'name', locale: 'ar' }
    expect((await look(id, editor.token)).unsearchable).toMatchObject([unknown])
    await payload.update({ collection: 'authors', id: author, locale: 'ar', data: { name: 'ليث حدادين' } })
    const known = await look(id, editor.token)
    expect(known.unsearchable).toEqual([])
    expect(known.parts.map(({ found }) => found)).toContain('ليث')

    const namesake = await makeNamed('authors', { name: 'Layth Mansour' })
    await payload.update({ collection: 'authors', id: namesake, locale: 'ar', data: { name: 'ليث منصور' } })
    await changeInterview(id, { authors: [credit(author, 'withheld'), credit(namesake)] }, true)
    expect((await look(id, editor.token)).parts).toEqual([])
    expect((await look(id, editor.token)).names).toHaveLength(1)
  })
})

describe('round about a text', () => {
  it('is looked for in file names, introductions, regions and the house’s own words', async () => {
    const payload = await openPayload()
    const editor = await makeUser('editor')
    const family = 'Maddawiyani'
    const person = await makeNamed('authors', { name: `Khalaf ${family}` })
    await payload.update({ collection: 'authors', id: person, locale: 'ar', data: { name: 'خلف المدّاوي' } })
    const file = await pictureBytes()
    const picture = (name: string) =>
      payload.create({
        collection: 'media',
        locale: 'en',
        data: { alt: 'x' },
        file: { data: file, mimetype: 'image/jpeg', name, size: file.length },
      })
    const hero = await picture(`portraitOf${family}2.jpg`)
    const portrait = await picture(`${family.toLowerCase()}_in-aleppo.jpg`)
    const topic = await makeNamed('topics', { introduction: rich(`As ${family} says.`) })
    const place = await makeNamed('places', { country: 'SY' })
    await payload.update({
      collection: 'places',
      id: place,
      locale: 'ar',
      data: { name: 'مكان', region: 'قرية المداوي' },
    })
    const { about } = await payload.findGlobal({ slug: 'publication', locale: 'ar' })
    await payload.updateGlobal({
      slug: 'publication',
      locale: 'ar',
      data: { about: rich('أسّسها خلف مداوي.') },
    })
    const { id } = await makeInterview({
      authors: [credit(person, 'withheld'), credit(await makeNamed('authors', { portrait: portrait.id }))],
      hero: hero.id,
      topics: [topic],
      places: [place],
    })
    const { names } = await look(id, editor.token)
    await payload.updateGlobal({ slug: 'publication', locale: 'ar', data: { about: about ?? rich('') } })
    expect(names.map(({ place: at }) => [at.kind, 'id' in at ? at.id : null])).toEqual([
      ['subject', topic],
      ['subject', place],
      ['fileName', portrait.id],
      ['fileName', hero.id],
      ['house', null],
    ])
  })
})

describe('other interviews', () => {
  it('are looked through, public ones and drafts, in both scripts, for whoever is withheld here', async () => {
    const payload = await openPayload()
    const editor = await makeUser('editor')
    const family = unusual('Qandil')
    const person = await makeNamed('authors', { name: `Hala ${family}` })
    await payload.update({ collection: 'authors', id: person, locale: 'ar', data: { name: 'هالة قنديلاوي' } })
    const inPublic = await makeInterview({ exchanges: [exchange('Who?', `${family}’s mother.`)] })
    const inCardText = await makeInterview({ cardText: `With ${family}` })
    const inDraft = await makeInterview({
      _status: 'draft',
      language: 'ar',
      exchanges: [exchange('من؟', 'وللقنديلاوي رأي آخر.')],
    })
    const silent = await makeInterview({ exchanges: [exchange('Who?', 'Hala came, and others.')] })
    const trashed = await makeInterview({ headline: `Of ${family}` })
    await changeInterview(trashed.id, { deletedAt: new Date().toISOString() })
    const changed = await makeInterview({ headline: `Once with ${family}` })
    await changeInterview(changed.id, { headline: 'With nobody' }, true)
    const noted = documentOf([paragraphNode([textNode('It rained.'), footnoteNode(`As ${family} says.`)])])
    const inFootnote = await makeInterview({
      exchanges: [{ ...exchange('How?', ''), answer: noted } as ReturnType<typeof exchange>],
    })
    await changeInterview(inFootnote.id, { exchanges: [exchange('How?', 'It rained.')] }, true)
    const open = await makeInterview({ authors: [credit(person)] })
    expect(await elsewhere(open.id, editor.token)).toMatchObject({ names: [], more: false })
    await changeInterview(open.id, { authors: [credit(person, 'withheld')] }, true)
    const found = await elsewhere(open.id, editor.token)
    expect(
      found.names.map(({ place: at, found: words }) => ['interview' in at && at.interview, at.kind, words]),
    ).toEqual([
      [inFootnote.id, 'answer', family],
      [changed.id, 'slug', expect.stringContaining(family.toLowerCase())],
      [changed.id, 'headline', family],
      [inDraft.id, 'answer', 'وللقنديلاوي'],
      [inCardText.id, 'cardText', family],
      [inPublic.id, 'answer', `${family}’s`],
    ])
    expect(JSON.stringify(found)).not.toContain(`"interview":${String(silent.id)},`)
    for (const token of [undefined, (await makeTranslator()).token])
      expect((await elsewhere(open.id, token)).status).toBe(token ? 404 : 401)
  })

  it('are looked through for a name that no record has, which is kept nowhere', async () => {
    const editor = await makeUser('editor')
    const name = unusual('Sarmini')
    const described = [{ protection: 'described' as const, label: 'a baker', nameWithheld: false }]
    const { id } = await makeInterview({ interviewees: described, standfirst: `He is ${name}.` })
    const other = await makeInterview({ _status: 'draft', exchanges: [exchange('?', 'عند سرميناوي.')] })
    const lookFor = (token: string | undefined, sought: string, elsewhere = true) =>
      rest(`/api/interviews/${String(id)}/look-for-name`, {
        method: 'POST',
        token,
        body: { name: sought, elsewhere },
      })
    const found = await lookFor(editor.token, `Samir ${name}، سمير السرميناوي`)
    const { names, elsewhere: others } = found.json as unknown as NameLookedFor
    expect(
      [...names, ...(others?.names ?? [])].map(({ place }) => [
        'interview' in place && place.interview,
        place.kind,
      ]),
    ).toEqual([
      [id, 'standfirst'],
      [other.id, 'answer'],
    ])
    expect((await lookFor(editor.token, `${name}x`)).json).toMatchObject({
      names: [],
      elsewhere: { names: [], more: false },
    })
    expect((await lookFor(editor.token, name, false)).json).toMatchObject({ names: [{}], elsewhere: null })
    const short = await lookFor(editor.token, 'Li')
    expect([short.status, short.text]).toEqual([400, expect.stringContaining('four letters')])
    for (const token of [undefined, (await makeTranslator()).token])
      expect((await lookFor(token, name)).status).toBe(token ? 404 : 401)
  })
})

describe('the language of a page', () => {
  it('lacks the names, bios and descriptions that stand there in another, until they are written', async () => {
    const payload = await openPayload()
    const editor = await makeUser('editor')
    const portrait = await makePicture()
    const author = await makeNamed('authors', { bio: rich('She asks.'), portrait })
    const signed = await makeNamed('authors')
    const speaker = await makeNamed('speakers')
    const withheld = await makeNamed('speakers')
    const topic = await makeNamed('topics')
    const hero = await makePicture()
    await payload.update({ collection: 'topics', id: topic, locale: 'ar', data: { name: 'موضوع' } })
    const { id } = await makeInterview({
      _status: 'draft',
      language: 'ar',
      spokenLanguages: ['ar'],
      authors: [credit(author), credit(signed, 'name', 'س. ع.')],
      interviewees: [
        { protection: 'named', speaker, nameWithheld: false },
        { protection: 'named', speaker: withheld, nameWithheld: true },
      ],
      topics: [topic],
      hero,
    })
    const gapsNow = async () =>
      (await look(id, editor.token)).gaps.map((gap) => [gap.collection, gap.id, gap.field])
    expect(await gapsNow()).toEqual([
      ['authors', author, 'name'],
      ['speakers', speaker, 'name'],
      ['authors', author, 'bio'],
      ['media', hero, 'alt'],
      ['media', portrait, 'alt'],
    ])
    const fill = (collection: string, of: number, data: object, token = editor.token) =>
      rest(`/api/${collection}/${String(of)}?locale=ar`, { method: 'PATCH', token, body: data })
    expect((await fill('authors', author, { name: 'ليلى' })).status).toBe(200)
    expect((await fill('authors', author, { bio: rich('تسأل.') })).status).toBe(200)
    expect((await fill('media', hero, { alt: 'رفوف' })).status).toBe(200)
    const translator = await makeTranslator()
    expect((await fill('speakers', speaker, { name: 'اسم' }, translator.token)).status).toBe(403)
    expect(await gapsNow()).toEqual([
      ['speakers', speaker, 'name'],
      ['media', portrait, 'alt'],
    ])
  })
})

describe('a private original', () => {
  it('is marked when it is confirmed, and published by no door until the mark is off', async () => {
    const begun = await begin({ _status: 'draft' })
    const { original, editor } = begun
    expect(await look(original.id, editor.token)).toMatchObject({ wasPrivate: true, names: [] })
    const confirmed = await rest(`/api/interviews/${String(original.id)}/confirm`, {
      method: 'POST',
      token: editor.token,
      body: {},
    })
    expect(confirmed.status, confirmed.text).toBe(200)
    expect(await newest(original.id)).toMatchObject({ neverPublish: true })
    const refused = [
      await publishIt(original.id, editor.token),
      await rest(`/api/interviews?where[id][equals]=${String(original.id)}`, {
        method: 'PATCH',
        token: editor.token,
        body: { _status: 'published' },
      }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([400, 400])
    expect(refused.every(({ text }) => text.includes('Take the mark off first'))).toBe(true)
    const copy = await rest(`/api/interviews/${String(original.id)}/duplicate`, {
      method: 'POST',
      token: editor.token,
      body: {},
    })
    expect(copy.text).toContain('"neverPublish":true')
    await write(begun)
    const published = await publish(begun)
    expect(published.status, published.text).toBe(200)
    const seen = await rest(`/api/interviews/${String(begun.translation)}?depth=2`)
    expect(seen.text).not.toContain('neverPublish')
    expect((await save(original.id, editor, { neverPublish: false })).status).toBe(200)
    const out = await publishIt(original.id, editor.token)
    expect(out.status, out.text).toBe(200)
    expect(await look(original.id, editor.token)).toMatchObject({ wasPrivate: false })
  })

  it('is asked about as soon as a translation is asked for, and no more once readers have had it', async () => {
    const editor = await makeUser('editor')
    const { id } = await makeInterview({ _status: 'draft' })
    expect(await look(id, editor.token)).toMatchObject({ wasPrivate: false })
    const wanted = await rest('/api/assignments/want', {
      method: 'POST',
      token: editor.token,
      body: { original: id, language: 'ar' },
    })
    expect(wanted.status, wanted.text).toBe(200)
    expect(await look(id, editor.token)).toMatchObject({ wasPrivate: true })
    expect((await publishIt(id, editor.token)).status).toBe(200)
    const back = await rest(`/api/interviews/${String(id)}`, {
      method: 'PATCH',
      token: editor.token,
      body: { _status: 'draft' },
    })
    expect(back.status, back.text).toBe(200)
    expect(await look(id, editor.token)).toMatchObject({ wasPrivate: false })
  })

  it('is nobody’s to mark or unmark but the newsroom’s', async () => {
    const begun = await begin()
    const translator = await makeTranslator()
    await changeInterview(begun.original.id, { neverPublish: true }, true)
    expect((await save(begun.original.id, translator, { neverPublish: false })).status).toBe(403)
    await save(begun.translation, begun.salma, { neverPublish: true })
    expect(await newest(begun.translation)).not.toMatchObject({ neverPublish: true })
  })
})
