/**
 * The import table of the house, see "The map" in README.md. Each rule is one row:
 * whatever a folder may not import from ours, with what to do instead.
 */

const own = '^(src/|payload\\.config\\.ts$)'
const test = '\\.test\\.tsx?$'

/** The folders of src/, one by one: a new one is a decision, and stands here with what it may touch. */
const wings = [
  'app',
  'cms',
  'components',
  'content',
  'editions',
  'i18n',
  'lib',
  'newsroom',
  'server',
  'styles',
  'surfaces',
  'text',
]

const text = '^src/text/'
const surfaces = '^src/surfaces/'
const newsroom = '^src/newsroom/'
const contentTypes = '^src/content/types\\.ts$'
const payloadTypes = '^src/payload-types\\.ts$'
const editions = '^src/editions/'
const messagesAndLocales = '^src/i18n/'
const lib = '^src/lib/'
const env = '^src/env\\.ts$'
const payloadConfig = '^payload\\.config\\.ts$'

/**
 * `may` are the paths of ours that files of `from` may import, besides their own folder.
 *
 * @param {{ name: string, from: string, may: string[], comment: string, fromNot?: string }} row
 */
const row = ({ name, from, may, comment, fromNot }) => ({
  name,
  comment,
  severity: 'error',
  from: fromNot ? { path: from, pathNot: fromNot } : { path: from },
  to: { path: own, pathNot: [from, ...may] },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    row({
      name: 'readers-pages-only-join',
      comment:
        'A page reads its params, asks content and hands the answer to a component: please do the rest there.',
      from: '^src/app/',
      fromNot: '^src/app/\\(payload\\)/',
      may: [
        '^src/components/',
        '^src/content/',
        '^src/styles/',
        surfaces,
        newsroom,
        text,
        messagesAndLocales,
        lib,
      ],
    }),
    row({
      name: 'payloads-pages-only-join',
      comment:
        'Payload generates these: please put what is ours into src/cms/admin, or at the door of the API.',
      from: '^src/app/\\(payload\\)/',
      may: [
        '^src/cms/admin/',
        '^src/cms/desk/desk\\.css$',
        '^src/cms/doors/api-door\\.ts$',
        payloadConfig,
        messagesAndLocales,
        lib,
      ],
    }),
    row({
      name: 'components-are-handed-data',
      comment: 'A component never fetches: please hand it what it shows, typed in src/content/types.ts.',
      from: '^src/components/',
      may: [contentTypes, surfaces, newsroom, text, messagesAndLocales, lib],
    }),
    row({
      name: 'content-only-reads',
      comment: 'Content is what readers may get: please keep rules of writing in cms, looks in components.',
      from: '^src/content/',
      may: [payloadTypes, payloadConfig, env, editions, surfaces, newsroom, text, messagesAndLocales, lib],
    }),
    row({
      name: 'cms-only-stores',
      comment:
        'The CMS knows neither pages nor readers: please use src/editions, src/text or src/lib for what both need.',
      from: '^src/cms/',
      may: [payloadTypes, env, editions, surfaces, newsroom, text, messagesAndLocales, lib],
    }),
    row({
      name: 'editions-are-pure',
      comment:
        'What may be told is decided from what is stored alone: please load it in cms, set it in content.',
      from: editions,
      may: [payloadTypes, contentTypes, newsroom, text, messagesAndLocales, lib],
    }),
    row({
      name: 'surfaces-are-made-of-editions',
      comment: 'One edition, many forms, and pure: please hand it what it shows, from content or app.',
      from: surfaces,
      may: [contentTypes, text, messagesAndLocales, lib],
    }),
    row({
      name: 'the-newsroom-is-pure',
      comment: 'Please hand it the texts, from cms: it knows what work on them needs, and stores nothing.',
      from: newsroom,
      may: [contentTypes, text, messagesAndLocales, lib],
    }),
    row({
      name: 'text-knows-no-interview',
      comment: 'What any text is: please keep what only interviews have to newsroom, editions or surfaces.',
      from: text,
      may: [contentTypes, messagesAndLocales, lib],
    }),
    {
      name: 'a-new-wing-is-a-decision',
      comment:
        'Please put it into one of the folders that stand at the head of this file, or decide on a new one there.',
      severity: 'error',
      from: { path: `^src/(?!(${wings.join('|')})/)[^/]+/` },
      to: {},
    },
    {
      name: 'content-types-are-types',
      comment: 'Please use `import type`: only the shapes of content are shared, never its code.',
      severity: 'error',
      from: { path: ['^src/components/', editions, surfaces, newsroom, text] },
      to: { path: contentTypes, dependencyTypesNot: ['type-only'] },
    },
    row({
      name: 'server-knows-no-page',
      comment: 'The origin serves whatever it is given: please keep it to src/lib and src/env.ts.',
      from: '^src/server/',
      may: [lib, env],
    }),
    row({
      name: 'i18n-stands-low',
      comment: 'Everything may use i18n, so it may use src/lib only.',
      from: messagesAndLocales,
      may: [lib],
    }),
    {
      name: 'lib-stands-lowest',
      comment: 'Everything may use lib, so it uses nothing of ours, save the type of a locale.',
      severity: 'error',
      from: { path: lib },
      to: { path: own, pathNot: [lib, '^src/i18n/locales\\.ts$'] },
    },
    {
      name: 'lib-knows-locales-by-type',
      comment: 'Please use `import type`, or move the file to src/i18n: lib runs without our languages.',
      severity: 'error',
      from: { path: lib, pathNot: test },
      to: { path: '^src/i18n/locales\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    row({
      name: 'styles-stand-alone',
      comment: 'Styles know no code.',
      from: '^src/styles/',
      may: [],
    }),
    {
      name: 'sample-is-data',
      comment: 'The sample publication is data: please load it from scripts/cms.',
      severity: 'error',
      from: { path: '^scripts/sample/', pathNot: test },
      to: {
        path: [own, '^scripts/'],
        pathNot: ['^scripts/sample/', contentTypes, messagesAndLocales, lib, text],
      },
    },
    row({
      name: 'payload-config-only-assembles',
      comment: 'payload.config.ts assembles the CMS and holds no logic: please put it into src/cms.',
      from: payloadConfig,
      may: ['^src/cms/', env, messagesAndLocales, lib],
    }),
    {
      name: 'readers-read-editions',
      comment:
        'What readers get is asked of the schema `reading` (src/content/reading): Payload answers those who are signed in.',
      severity: 'error',
      from: { path: '^src/content/', pathNot: ['^src/content/staff/', test] },
      to: { path: ['^src/content/staff/', payloadConfig] },
    },
    {
      name: 'one-door-to-payload',
      comment:
        'Please use src/content instead (or `req.payload` in src/cms): content/staff/payload-client.ts is the one door.',
      severity: 'error',
      from: {
        pathNot: [
          '^src/content/staff/payload-client\\.ts$',
          '^src/app/\\(payload\\)/',
          '^scripts/',
          '^tests/',
          test,
        ],
      },
      to: { path: payloadConfig },
    },
    {
      name: 'env-is-read-where-it-is-used',
      comment:
        'Please hand the value over: only content, cms, server, payload.config and scripts know the environment.',
      severity: 'error',
      from: {
        pathNot: ['^src/(content|cms|server)/', payloadConfig, '^scripts/', '^tests/', test],
      },
      to: { path: env },
    },
    {
      name: 'scripts-make-no-pages',
      comment: 'A command works on what is stored or read: please leave pages and their looks to the site.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^src/(app|components|styles)/' },
    },
    {
      name: 'scripts-are-commands',
      comment: 'A script is run, not imported: please move what both need into src/.',
      severity: 'error',
      from: { pathNot: ['^scripts/', '^tests/'] },
      to: { path: '^scripts/' },
    },
    {
      name: 'launchers-need-no-packages',
      comment:
        'A launcher runs before anything is installed: please use node: modules, or await import() afterwards.',
      severity: 'error',
      from: { path: '^scripts/.+\\.mjs$' },
      to: { pathNot: '^scripts/.+\\.mjs$', dependencyTypesNot: ['core'], dynamic: false },
    },
    {
      name: 'tests-are-imported-by-nothing',
      comment: 'Please move what both need into src/: tests are imported by tests only.',
      severity: 'error',
      from: { pathNot: ['^tests/', test] },
      to: { path: ['^tests/', test] },
    },
    {
      name: 'pure-modules-do-no-io',
      comment: 'Please hand it the text or the bytes: these folders read no file and open no connection.',
      severity: 'error',
      from: { path: '^src/(components|editions|i18n|lib|newsroom|surfaces|text)/', pathNot: test },
      to: { path: '^(node:)?(fs|fs/promises|net|tls|dns|http|https|http2|child_process|worker_threads)$' },
    },
    {
      name: 'looks-know-no-payload',
      comment: 'Please type it in src/content/types.ts: past content there are no relations, ids or nulls.',
      severity: 'error',
      from: { path: ['^src/(components|i18n|lib|styles)/', '^src/app/(?!\\(payload\\)/)'] },
      to: { path: 'node_modules/(payload|@payloadcms/[^/]+)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Each of these needs the other: please move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'There is no such file or package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages-at-run-time',
      comment: 'Please move the package to "dependencies": a server installs only those.',
      severity: 'error',
      from: { path: own, pathNot: test },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'every-package-is-listed',
      comment: 'Please add the package to package.json: it is here only because another one needs it.',
      severity: 'error',
      from: { path: [own, '^scripts/', '^tests/'] },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.next/', '^\\.dragoman/', 'importMap\\.js$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
}
