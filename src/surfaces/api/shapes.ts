import type {
  CreditRole,
  Interviewee,
  NoTranslatorReason,
  PartOfTranslation,
  ProfileKind,
  SearchFilter,
  SearchOutcome,
  TalkMedium,
  WithheldBy,
} from '@/content/types'
import { authorRoles, translatorRoles } from '@/surfaces/credits/roles'
import { localeCodes } from '@/i18n/locales'

import {
  address,
  count,
  day,
  type Described,
  either,
  exactly,
  flag,
  instant,
  language,
  list,
  named,
  object,
  oneOf,
  orNull,
  text,
} from './schema'

const roles: readonly CreditRole[] = [...authorRoles, 'photographer', ...translatorRoles]
const noTranslator: readonly NoTranslatorReason[] = [
  'selfTranslated',
  'machineTranslated',
  'translatorUnknown',
]
const protections: readonly Interviewee['protection'][] = [
  'named',
  'pseudonym',
  'described',
  'withheld',
  'missing',
]
const decidedBy: readonly WithheldBy[] = ['person', 'newsroom']
const media: readonly TalkMedium[] = ['inPerson', 'phone', 'video', 'writing']
const outcomes: readonly SearchOutcome[] = [
  'nothingAsked',
  'onlyCommonWords',
  'onlyExclusions',
  'tooMuch',
  'nothingFound',
  'nothingInNewest',
  'found',
]
const searchFilters: readonly SearchFilter[] = ['topic', 'place', 'person', 'year']

const edition = oneOf(localeCodes, 'A language of the publication.')
const page = address('The page of it that readers get.')
const own = address('It in this API.')
const noPage = 'Null where there is no page.'

const words = named(
  'Words',
  object('Words whose language is known.', { text: text(''), language: language('BCP 47.') }),
)
const richText = named(
  'RichText',
  object('The same words twice.', {
    html: text(
      'Paragraphs, headings, quotes and lists as HTML. Links are whole addresses. What is known of words in square brackets is in `data-mark` of a `span` round them: insertion, omission, unclear, redaction, note.',
    ),
    text: text('Without markup, a line for each paragraph.'),
  }),
)
const marked = named(
  'MarkedText',
  object('Words of a text in which a search has found something.', {
    html: text('What was found is in `mark`.'),
    text: text('Without markup.'),
  }),
)
const bio = named(
  'Bio',
  object('A text about a person, a topic or a place.', {
    language: language('BCP 47.'),
    html: text('As in `RichText`.'),
    text: text('As in `RichText`.'),
  }),
)
const picture = named(
  'Picture',
  object('A picture.', {
    alt: orNull(words, 'What is to be seen; null where it only adorns.'),
    caption: orNull(words, 'Null where it has none.'),
    credit: orNull(text(''), 'Who took it, where that is known.'),
    sizes: list(
      object('', { url: address(''), width: count('Pixels.'), height: count('Pixels.') }),
      'The smallest first, all of one shape.',
    ),
  }),
)

const withheldBy = orNull(
  oneOf(decidedBy, 'Who decided that the name is withheld: the person, or the newsroom.'),
  'Null unless it is withheld.',
)
const credit = named(
  'Credit',
  object('One person in one role, as the text names them.', {
    role: oneOf(roles, 'What they did.'),
    kind: oneOf(
      ['person', 'house', 'withheld'],
      'A person by their name or pen name, the publication itself, or somebody whose name is withheld.',
    ),
    withheldBy,
    text: text('What pages print: the name, or that it is withheld.'),
    name: orNull(words, 'Null where it is withheld.'),
    url: orNull(page, noPage),
    api: orNull(own, noPage),
  }),
)
const contributor = named(
  'Contributor',
  object('Somebody whom the credits name, once, with all that they did.', {
    name: words,
    did: list(text(''), 'As pages print it: “Interview by”, “Translated from Arabic by”.'),
    bio: orNull(bio, 'Null where there is none, and under a pen name.'),
    portrait: orNull(picture, 'Null where there is none, and under a pen name.'),
    url: orNull(page, noPage),
    api: orNull(own, noPage),
  }),
)
const interviewee = named(
  'Interviewee',
  object('Who answers, as this text may name them.', {
    key: text('What parts name them by; unique in this text.'),
    protection: oneOf(protections, 'How they are named. Of a protected person no more is told than this.'),
    withheldBy,
    text: text('What pages print: the name, pseudonym or description, or that it is withheld.'),
    name: orNull(words, 'Null where it is withheld or not recorded.'),
    label: orNull(words, 'What they were at the time.'),
    url: orNull(page, 'Null unless they are a public figure, named here.'),
    api: orNull(own, 'Null unless they are a public figure, named here.'),
  }),
)
const tag = named(
  'Tag',
  object('A topic or a place.', { name: words, slug: text('Its name in addresses.'), url: page, api: own }),
)
const version = named(
  'Version',
  object('The same interview in another language.', { language: edition, url: page, api: own }),
)

const summaryFields = {
  id: text('A URN that stays, whatever becomes of the address.'),
  work: text('What its languages share.'),
  language: edition,
  direction: oneOf(['ltr', 'rtl'], 'Of its script.'),
  slug: text('Its name in addresses, unique in its language.'),
  url: page,
  api: own,
  shortUrl: address('For sharing: stays, and leads to the page.'),
  headline: text('On one line, however the page breaks it.'),
  standfirst: orNull(text(''), 'The paragraph below the headline.'),
  cardText: orNull(text(''), 'What lists say in the standfirst’s place.'),
  publishedAt: instant('When it was published first, UTC.'),
  readingMinutes: count('At least 1.'),
  questionCount: count(''),
  protectsPeople: flag(
    'Somebody in it must not be found through it: please keep no copy, and ask anew each time that you show it.',
  ),
  translatedFrom: orNull(
    language(''),
    'What it was translated from, BCP 47; null where it is no translation.',
  ),
  noTranslator: orNull(oneOf(noTranslator, ''), 'Why a translation names no translator.'),
  credits: list(credit, 'Everybody who made it, in the order in which they are to be named.'),
  creditLines: list(text(''), 'The same as sentences: print these where the interview is shown.'),
  topics: list(tag, ''),
  places: list(tag, 'What it is about, or where it was held.'),
  picture: orNull(picture, 'Null where it opens with none.'),
  versions: list(version, 'The other languages that it is public in.'),
}
const summary = named('InterviewSummary', object('An interview as lists tell of it.', summaryFields))

const type = <const Name extends string>(name: Name) => exactly(name)
const partFields = {
  key: text('Its permanent name.'),
  url: address('Its place on the page.'),
  behindSince: orNull(instant(''), 'Since when the text that it was translated from says something else.'),
  untranslated: flag('Its words are still to come in this language.'),
  joins: list(text(''), 'Keys of the parts that this language tells here, too.'),
} satisfies Record<keyof PartOfTranslation | 'key' | 'url', unknown>
const speaker = orNull(
  text(''),
  'The `key` of the interviewee; null where there is only one of them, or nobody in particular speaks.',
)
const part = either(
  [
    named(
      'QuestionAndAnswer',
      object('', {
        type: type('questionAnswer'),
        ...partFields,
        number: orNull(count(''), 'Counts questions from 1; null where it goes on with the question above.'),
        question: orNull(text(''), 'Null where it goes on with the question above.'),
        answer: richText,
        speaker,
      }),
    ),
    named('Narration', object('', { type: type('narration'), ...partFields, body: richText })),
    named(
      'TranslatorNote',
      object('Said by whoever translated.', { type: type('translatorNote'), ...partFields, body: richText }),
    ),
    named(
      'Figure',
      object('', {
        type: type('figure'),
        ...partFields,
        picture,
        caption: orNull(words, 'Null where it has none.'),
      }),
    ),
    named(
      'PullQuote',
      object('Words of an answer, shown again in large.', {
        type: type('pullQuote'),
        ...partFields,
        text: text(''),
        shortened: flag('They are not to the letter those of the answer.'),
        speaker,
        of: orNull(text(''), 'The `key` of the answer.'),
      }),
    ),
  ],
  '',
)
export const interview = named(
  'Interview',
  object('A public interview in one language.', {
    ...summaryFields,
    interviewees: list(interviewee, 'Who answers.'),
    parts: list(part, 'The text, in its order.'),
    footnotes: list(
      named(
        'Footnote',
        object('What an editor adds below the text, and no words of anybody in it.', {
          number: count(
            'Counts through the text from 1; a `sup` in the HTML of its part, `[1]` in its text.',
          ),
          text: text(''),
          part: text('The `key` of the part in which its number stands.'),
        }),
      ),
      'In their order.',
    ),
    contributors: list(contributor, 'The people whom the credits name, each once.'),
    madeFrom: orNull(edition, 'The public version that this one was translated from.'),
    incomplete: orNull(
      object('', { missing: count(''), all: count('') }),
      'How many answers of a translation are still to come; null where nothing is.',
    ),
    talk: orNull(
      object('', {
        heldOn: orNull(day(''), 'Null where it is not told.'),
        place: orNull(tag, 'Null where it is not told.'),
        medium: orNull(oneOf(media, ''), 'Null where it is not told.'),
      }),
      'The talk itself; null where that could find somebody protected.',
    ),
  }),
)

const next = orNull(address(''), 'Where the list goes on; null at its end.')
export const interviewList = named(
  'InterviewList',
  object('A part of a list.', { items: list(summary, 'The newest first.'), next }),
)

export const profileKinds: readonly ProfileKind[] = ['author', 'translator', 'speaker', 'topic', 'place']
const profileFields = {
  kind: oneOf(profileKinds, ''),
  slug: text('The name in addresses, unique among its kind.'),
  names: list(words, 'The name in each language that it has one in.'),
  works: count('In how many public interviews, each once in however many languages.'),
  languages: list(language(''), 'Which they work in, BCP 47; empty of topics and places.'),
  country: orNull(text(''), 'Of a place: ISO 3166-1, two letters.'),
  urls: list(object('', { language: edition, url: page }), 'The page in each language.'),
  api: own,
}
const profileSummary = named(
  'ProfileSummary',
  object('A person, topic or place that a public interview names.', profileFields),
)
export const profile = named(
  'Profile',
  object('A person, topic or place that a public interview names.', {
    ...profileFields,
    otherNames: list(words, 'Other spellings.'),
    texts: list(bio, 'The bio or introduction, in each language that it is written in.'),
    regions: list(words, 'Of a place: its region, in each language.'),
    portrait: orNull(picture, 'Null where there is none.'),
    links: list(object('', { label: text(''), url: address('') }), 'Which they want to be found by.'),
    interviews: address('Its interviews in this API.'),
  }),
)
export const profileList = named(
  'ProfileList',
  object('A part of a list.', { items: list(profileSummary, 'In the order of their slugs.'), next }),
)

const counted = { count: count(''), more: flag('There are more than `count`.') }
const passage = object('An exchange in which something was found.', {
  url: address('Its place on the page.'),
  question: orNull(marked, 'Null where it goes on with the question above.'),
  excerpt: marked,
  speaker: orNull(interviewee, 'Null where there is only one interviewee.'),
})
const hit = named(
  'SearchHit',
  object('An interview that was found.', {
    interview: summary,
    headline: marked,
    standfirst: orNull(marked, 'Null where there is none.'),
    passages: list(passage, 'The first of those in which something was found.'),
    morePassages: count('In how many besides.'),
  }),
)
const facet = object('', {
  parameter: oneOf(searchFilters, 'What to ask by.'),
  options: list(
    object('', {
      value: text('What to ask for.'),
      name: orNull(words, 'Null of a year.'),
      ...counted,
    }),
    '',
  ),
})
export const searchAnswer = named(
  'SearchResults',
  object('What a search has found.', {
    query: text('What was looked for.'),
    language: edition,
    outcome: oneOf(outcomes, 'Whether anything was found, or why not.'),
    ...counted,
    cut: flag('More was asked than was looked for.'),
    onlyNewest: flag('A phrase of common words was looked for in the newest passages only.'),
    page: count('From 1.'),
    pages: count(''),
    next,
    hits: list(hit, 'The best first.'),
    facets: list(facet, 'What would narrow the results.'),
    elsewhere: list(
      object('', { language: edition, ...counted, api: own }),
      'What the same words find in other languages.',
    ),
    suggestions: list(text(''), 'Queries with a name that may have been meant.'),
  }),
)

export const entry = named(
  'Entry',
  object('Where everything begins.', {
    names: list(words, 'The publication’s.'),
    languages: list(object('', { language: edition, url: page }), 'Those that it publishes in.'),
    description: address('This API in OpenAPI.'),
    lists: list(address(''), 'Everything that can be listed.'),
  }),
)

export const problem = named(
  'Problem',
  object('What went wrong, as RFC 9457 has it.', {
    type: text('`about:blank`: the status says of what kind it is.'),
    title: text('The name of the status.'),
    status: count(''),
    detail: text('A sentence for whoever reads it.'),
    parameter: orNull(text(''), 'The parameter that it is about; null where it is about none.'),
  }),
)

export type ApiWords = Described<typeof words>
export type ApiRichText = Described<typeof richText>
export type ApiMarked = Described<typeof marked>
export type ApiBio = Described<typeof bio>
export type ApiPicture = Described<typeof picture>
export type ApiCredit = Described<typeof credit>
export type ApiContributor = Described<typeof contributor>
export type ApiInterviewee = Described<typeof interviewee>
export type ApiTag = Described<typeof tag>
export type ApiPart = Described<typeof part>
export type ApiSummary = Described<typeof summary>
export type ApiInterview = Described<typeof interview>
export type ApiInterviewList = Described<typeof interviewList>
export type ApiProfileSummary = Described<typeof profileSummary>
export type ApiProfile = Described<typeof profile>
export type ApiProfileList = Described<typeof profileList>
export type ApiSearch = Described<typeof searchAnswer>
export type ApiHit = Described<typeof hit>
export type ApiEntry = Described<typeof entry>
export type Problem = Described<typeof problem>
