import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'

import { everyList } from '@/cms/admin/list/every-list'
import { interviewList } from '@/cms/admin/list/interview-list'
import { everyPicker } from '@/cms/admin/pickers/every-picker'
import { noCopying } from '@/cms/admin/no-copying'
import { assignments } from '@/cms/collections/assignments'
import { authors } from '@/cms/collections/authors'
import { interviews } from '@/cms/collections/interviews/interviews'
import { media } from '@/cms/collections/media'
import { notices } from '@/cms/collections/notices'
import { places } from '@/cms/collections/places'
import { sourceTexts } from '@/cms/collections/source-texts'
import { speakers } from '@/cms/collections/speakers'
import { terms } from '@/cms/collections/terms'
import { topics } from '@/cms/collections/topics'
import { translators } from '@/cms/collections/translators'
import { users } from '@/cms/collections/users'
import { home } from '@/cms/globals/home'
import { publication } from '@/cms/globals/publication'
import { busyAnswer } from '@/cms/payload/busy-answer'
import { atEveryDoor } from '@/cms/doors/at-every-door'
import { byEverySpelling } from '@/cms/doors/by-every-spelling'
import { hiddenParts } from '@/cms/doors/hidden-parts'
import { withManyRowsAtOnce } from '@/cms/publishing/many-rows-at-once'
import { withoutTextOfTheOverwritten } from '@/cms/publishing/no-text-of-the-overwritten'
import { knownLocale } from '@/cms/doors/known-locale'
import { longPassword } from '@/cms/doors/long-password'
import { deskIndexes } from '@/cms/desk/source/desk-indexes'
import { keepDesk } from '@/cms/desk/assignments/keep-desk'
import { mendedWords } from '@/cms/payload/mended-words'
import { forgottenPreference } from '@/cms/payload/forgotten-preference'
import { mailBy } from '@/cms/letters/mail'
import { sharp } from '@/cms/pictures/one-core-sharp'
import { mostPictureBytes } from '@/cms/pictures/picture-endpoints'
import { noSuchPlace } from '@/cms/doors/no-such-place'
import { noVersions } from '@/cms/doors/no-versions'
import { privateEndpoints } from '@/cms/payload/private-endpoints'
import { quietLogger, unloggedRefusals } from '@/cms/payload/quiet-logger'
import { withQuietQueries } from '@/cms/payload/quiet-queries'
import { readableQuery } from '@/cms/doors/readable-query'
import { safeText } from '@/cms/doors/safe-text'
import { serversTimes } from '@/cms/doors/servers-times'
import { refusalWords } from '@/cms/payload/refusal-words'
import { savesInTurn } from '@/cms/payload/saves-in-turn'
import { unreadableAddress } from '@/cms/payload/unreadable-address'
import { uniqueSlugs } from '@/cms/payload/unique-slugs'
import { oneHashAtATime } from '@/cms/payload/one-hash-at-a-time'
import { withKeptSessions } from '@/cms/payload/kept-sessions'
import { withSoundTransactions } from '@/cms/payload/sound-transactions'
import { withWholePool } from '@/cms/payload/whole-pool'
import { env } from '@/env'
import { adminMessages } from '@/i18n/admin-messages'
import { defaultLocale, localeCodes, locales } from '@/i18n/locales'
import { cookiePrefix } from '@/lib/credentials'
import { isAdmin } from '@/cms/access/staff'

const root = path.dirname(fileURLToPath(import.meta.url))
const database = postgresAdapter({
  pool: {
    connectionString: env.databaseUrl,
    max: 20,
    connectionTimeoutMillis: 10_000,
    query_timeout: 15_000,
    statement_timeout: 15_000,
    lock_timeout: 5000,
    idle_in_transaction_session_timeout: 60_000,
  },
  push: false,
  migrationDir: path.join(root, 'src/cms/migrations'),
  afterSchemaInit: [uniqueSlugs, deskIndexes],
})

// Of a view of one's own Payload takes a title in one language only.
const deskTitle = { title: localeCodes.map((code) => adminMessages(code)('desk.title')).join(' · ') }

export default buildConfig({
  secret: env.secret,
  serverURL: env.serverUrl,
  cors: [],
  csrf: env.trustedOrigins,
  cookiePrefix,
  telemetry: false,
  email: mailBy(env.mailServer, env.mailSender),
  onInit: keepDesk,
  logger: quietLogger,
  loggingLevels: unloggedRefusals,
  db: withQuietQueries(
    withManyRowsAtOnce(
      withoutTextOfTheOverwritten(withKeptSessions(withSoundTransactions(withWholePool(database)))),
    ),
  ),
  sharp,
  editor: lexicalEditor(),
  collections: [
    interviews,
    media,
    authors,
    translators,
    speakers,
    topics,
    places,
    terms,
    assignments,
    sourceTexts,
    notices,
    users,
  ],
  globals: [home, publication],
  endpoints: privateEndpoints,
  hooks: { afterError: [refusalWords, unreadableAddress, forgottenPreference, busyAnswer] },
  plugins: [
    oneHashAtATime,
    savesInTurn,
    everyList,
    everyPicker,
    interviewList,
    noCopying,
    noVersions,
    atEveryDoor(
      knownLocale,
      noSuchPlace,
      safeText,
      serversTimes,
      readableQuery,
      byEverySpelling,
      hiddenParts,
      longPassword,
    ),
  ],
  localization: {
    locales: locales.map(({ code, name, direction }) => ({ code, label: name, rtl: direction === 'rtl' })),
    defaultLocale,
    fallback: false,
  },
  i18n: { supportedLanguages: { en, ar }, fallbackLanguage: defaultLocale, translations: mendedWords },
  graphQL: { disable: true },
  defaultDepth: 0,
  maxDepth: 2,
  upload: { limits: { fileSize: mostPictureBytes }, abortOnLimit: true },
  jobs: {
    access: {
      run: ({ req }) => isAdmin(req.user),
      queue: ({ req }) => isAdmin(req.user),
      cancel: ({ req }) => isAdmin(req.user),
    },
  },
  admin: {
    user: users.slug,
    avatar: 'default',
    importMap: { baseDir: root },
    components: {
      graphics: { Icon: '@/cms/admin/house-mark#HouseMark', Logo: '@/cms/admin/house-mark#HouseLogo' },
      beforeDashboard: ['@/cms/desk/assignments/desk-waiting#DeskWaiting'],
      beforeNavLinks: ['@/cms/desk/desk-link#DeskLink'],
      views: {
        desk: {
          path: '/desk',
          exact: true,
          meta: deskTitle,
          Component: '@/cms/desk/assignments/desk-view#DeskView',
        },
        assignment: {
          path: '/desk/:id',
          meta: deskTitle,
          Component: '@/cms/desk/assignments/assignment-view#AssignmentView',
        },
      },
    },
    meta: {
      titleSuffix: ' · Dragoman',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    },
  },
  // Made by the command alone: else each process that opens Payload while developing or testing starts one more to make them.
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
})
