export type Reader = 'anonymous' | 'stranger' | 'sameLanguage' | 'worker' | 'editor' | 'admin'

const signedIn = ['stranger', 'sameLanguage', 'worker', 'editor', 'admin'] as const
const whoCouldClaim = ['sameLanguage', 'worker', 'editor', 'admin'] as const
const workers = ['worker', 'editor', 'admin'] as const
const staff = ['editor', 'admin'] as const
/** Of their own record, and administrators. */
const own = ['worker', 'admin'] as const
const recipient = ['worker'] as const
const nobody = [] as const

type Rules = readonly (readonly [readonly Reader[], string])[]

const record = 'id name otherNames slug shown revision createdAt updatedAt'
const profile = 'bio portrait languages links links.id links.label links.url'
const part = 'id blockName key behindSince mark'
const partOfWorkers = 'madeFrom done note'
const inBlocks = (blocks: readonly string[], names: string) =>
  blocks.flatMap((block) => names.split(' ').map((name) => `exchanges.${block}.${name}`)).join(' ')
const blocks = ['questionAnswer', 'narration', 'figure', 'pullQuote']
const sizes = ['portrait', 'small', 'medium', 'large'].flatMap((size) =>
  ['url', 'width', 'height', 'mimeType', 'filesize', 'filename'].map((name) => `sizes.${size}.${name}`),
)

/**
 * For whom each field is, of: a public translation in which every name is withheld, by whoever works on it (`worker`); their
 * assignment, record, login and notices; and public records. A translator with the same target language could have taken it on; a
 * stranger works on something else, in another language.
 */
export const fieldRules: Readonly<Record<string, Rules>> = {
  interviews: [
    [
      signedIn,
      `id headline standfirst cardText interviewees interviewees.id interviewees.key interviewees.protection
      interviewees.nameWithheld interviewees.withheldBy exchanges ${inBlocks(blocks, part)} ${inBlocks(['translatorNote'], 'id blockName key text')}
      ${inBlocks(['questionAnswer'], 'question speaker answer')} ${inBlocks(['narration'], 'text')}
      ${inBlocks(['figure'], 'media caption')} ${inBlocks(['pullQuote'], 'text shortened exchangeKey')}
      authors authors.id authors.role authors.creditedAs authors.withheldBy houseByline translators translators.id translators.role
      translators.creditedAs translators.withheldBy noTranslator topics places hero language spokenLanguages publishedAt slug work sourceLanguage
      words questions protectsPeople mayBeIncomplete
      createdAt updatedAt _status`,
    ],
    [
      workers,
      `interviewees.label translationOf translatedFrom headMadeFrom setAside revision firstPublication
      ${inBlocks(blocks, partOfWorkers)}`,
    ],
    [
      staff,
      `headChange ${inBlocks(blocks, 'change')} ${inBlocks(['questionAnswer'], 'startsAt')} interviewees.speaker authors.person authors.signedAs translators.person
      translators.signedAs authors.namedDespite translators.namedDespite interviewees.namedDespite talk.heldOn talk.place talk.medium formerSlugs textHash creditReason neverPublish savedBy`,
    ],
    [nobody, 'deletedAt heldBack wholeText missing'],
  ],
  assignments: [
    [whoCouldClaim, 'id language state dueOn brief createdAt updatedAt'],
    [
      workers,
      `original translation workers workers.id workers.translator workers.role workers.standing exchangesAll exchangesDone
      exchangesBegun wordsAll wordsDone behind urgent lastWorkAt remindedAt sentBackNote handedIn finalAnswers finalAnswers.id
      finalAnswers.translator finalAnswers.answer finalAnswers.hash finalAnswers.note finalAnswers.answeredAt goAheadReason`,
    ],
    [staff, 'editor'],
  ],
  media: [
    [
      signedIn,
      `id alt caption credit shown revision createdAt updatedAt url thumbnailURL filename mimeType filesize width height focalX
      focalY ${sizes.join(' ')}`,
    ],
    [staff, 'uploadedBy'],
    [nobody, 'deletedAt'],
  ],
  authors: [
    [signedIn, `${record} ${profile}`],
    [staff, 'formerSlugs spellings withdrawnAt withdrawnBy'],
    [nobody, 'deletedAt'],
  ],
  // Of one who wants no page of their own.
  translators: [
    [signedIn, `${record.replace(' slug', '')} ${profile} ownPage`],
    [workers, 'slug'],
    [staff, 'formerSlugs spellings author withdrawnAt withdrawnBy'],
    [nobody, 'deletedAt'],
  ],
  speakers: [
    [signedIn, `${record} publicFigure introduction`],
    [staff, 'formerSlugs spellings withdrawnAt withdrawnBy'],
    [nobody, 'deletedAt'],
  ],
  topics: [
    [signedIn, `${record} introduction`],
    [staff, 'formerSlugs spellings'],
    [nobody, 'deletedAt'],
  ],
  places: [
    [signedIn, `${record} introduction country region`],
    [staff, 'formerSlugs spellings'],
    [nobody, 'deletedAt'],
  ],
  terms: [
    [
      signedIn,
      'id title kind forms forms.id forms.language forms.form forms.standing forms.note note revision createdAt updatedAt',
    ],
  ],
  sourceTexts: [[staff, 'id source key sequence hash words part change releasedAt createdAt updatedAt']],
  notices: [
    [recipient, 'id user kind assignment reason readAt mailedAt createdAt updatedAt'],
    [nobody, 'mailLeasedUntil mailTries mailNextAt mailGivenUpAt mailFailure'],
  ],
  users: [
    [own, 'id name role author translator mutedMail email revision createdAt updatedAt'],
    [recipient, 'sessions sessions.id sessions.createdAt sessions.expiresAt'],
    [
      nobody,
      'mailRefusedAt mailRefusedCode loginAttempts lockUntil resetPasswordRequestedAt firstAdministrator resetPasswordToken resetPasswordExpiration salt hash',
    ],
  ],
}

export const globalRules: Readonly<Record<string, string>> = {
  home: 'lead picks topics places revision createdAt updatedAt',
  publication: `name tagline about rules crediting contact timeZone house.arabicEnglish house.arabicMonths house.digits revision
    createdAt updatedAt`,
}

export const namesIn = (list: string): string[] => list.split(/\s+/).filter(Boolean)
