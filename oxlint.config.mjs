import { readdirSync } from 'node:fs'
import { defineConfig } from 'oxlint'

const readersPages = ['src/components/**/*.{ts,tsx}', 'src/app/(site)/**/*.{ts,tsx}']
const tests = ['tests/**/*.{ts,tsx}', 'src/**/*.test.{ts,tsx}']

/** @param {string} plugin @param {string} names */
const on = (plugin, names) =>
  Object.fromEntries(names.split(/\s+/).map((name) => [`${plugin}/${name}`, 'error']))

// A later `no-restricted-*` replaces an earlier one for the same file, so each list is named and joined below.

const processEnv = {
  object: 'process',
  property: 'env',
  message: 'Please read it in src/env.ts, where every variable is checked, and import `env` instead.',
}

const environment = {
  name: 'node:process',
  importNames: ['env', 'default'],
  message: 'Please import `env` from src/env.ts instead.',
}

const payloadForReaders = [
  {
    name: 'payload',
    importNames: ['getPayload', 'BasePayload'],
    allowTypeImports: true,
    message:
      'Please use src/content instead (or `req.payload` in src/cms): content/staff/payload-client.ts is the one door.',
  },
  {
    name: '@payload-config',
    message:
      'Please use src/content instead (or `req.payload` in src/cms): content/staff/payload-client.ts is the one door.',
  },
]

const clientSideNext = [
  {
    name: 'next/link',
    message: 'Please use a plain <a href={routes.…}> instead: readers’ pages run no client code.',
  },
  {
    name: 'next/image',
    message: 'Please use the sizes in content’s `Picture` instead: Next keeps deleted pictures.',
  },
  {
    name: 'next/script',
    message: 'Please use a small module in public/ instead, and only to enhance what works.',
  },
  {
    name: 'next/dynamic',
    message: 'Please use an ordinary import instead: readers’ pages run no client code.',
  },
  {
    name: 'next/router',
    message: 'Please use the page’s params instead: readers’ pages run no client code.',
  },
  { name: 'next/head', message: 'Please use `generateMetadata` in the page instead.' },
  {
    name: 'next/font/google',
    message: 'Please use the files in public/fonts instead: nothing comes from another host.',
  },
  {
    name: 'next/navigation',
    importNames: ['usePathname', 'useRouter', 'useSearchParams', 'useParams', 'useSelectedLayoutSegment'],
    message: 'Please use the page’s params instead: readers’ pages run no client code.',
  },
]

const serverDirectives = [
  {
    selector: 'ExpressionStatement[directive="use server"]',
    message: 'Please use a route of its own instead: server actions are an address nobody sees.',
  },
  {
    selector: 'ExpressionStatement[directive=/^use cache/]',
    message: 'Please use a cache tag instead: `use cache` beside drafts shows readers what is not published.',
  },
]

const clientComponents = [
  {
    selector: 'ExpressionStatement[directive="use client"]',
    message: 'Please use a server component instead: readers’ pages run no client code.',
  },
]

const untranslatedAttributes = [
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|alt|title|placeholder)$/] > Literal[value=/\\p{L}/u]',
    message: 'Please use a message from src/i18n/messages instead: this is read in one language only.',
  },
]

/** What takes a selector: Playwright's own, the page's within `evaluate`, and axe's. */
const takesSelector =
  'CallExpression[callee.property.name=/^(locator|frameLocator|waitForSelector|querySelector|querySelectorAll|matches|closest|include|exclude|\\$|\\$\\$|\\$eval|\\$\\$eval)$/]'
/** A dot that stands in no quotes and no brackets, or an attribute of that name. */
const classSelector = '(^([^"\'\\[.=]|\\[[^\\]]*\\])*\\.[-_a-zA-Z]|\\[class)'
const fieldSelector = '(#field-|#[a-z]+-row-)'

/** Looks and layout change; what is read and done stays. Both in a literal and in the parts of a template. */
const looksInTests = [
  [
    classSelector,
    'Please use getByRole or getByText with words of a words file or of src/i18n/messages instead (tests/e2e/support/in-page.ts, in-admin.ts): a class says how something looks.',
  ],
  [
    fieldSelector,
    'Please use fieldAt, richTextAt or rowAt of tests/e2e/support/in-admin.ts instead: Payload’s way of writing an id is known there alone.',
  ],
].flatMap(([pattern, message]) =>
  [
    `${takesSelector} > Literal.arguments[value=/${pattern}/]`,
    `${takesSelector} > .arguments Literal[value=/${pattern}/]`,
    `${takesSelector} > .arguments TemplateElement[value.raw=/${pattern}/]`,
  ].map((selector) => ({ selector, message })),
)

/** `react/jsx-no-literals` does not look into a sum. */
const untranslatedSums = ['>', '> BinaryExpression >'].map((inside) => ({
  selector: `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > BinaryExpression ${inside} :matches(Literal[value=/\\p{L}/u], TemplateLiteral)`,
  message: 'Please use a message from src/i18n/messages instead: this is read in one language only.',
}))

const forReaders = [...serverDirectives, ...clientComponents, ...untranslatedAttributes, ...untranslatedSums]

const localeCodes = readdirSync(new URL('src/i18n/messages', import.meta.url))

/** What a language has its own way of is a column of src/i18n/locales.ts, and what is said in it a message. */
const wordsInCode = [
  ...['Literal[value=', 'TemplateElement[value.raw=', 'JSXText[value='].map((selector) => ({
    selector: `${selector}/[\\u0600-\\u06ff]/]`,
    message: 'Please use a message from src/i18n/messages instead, where each language has its sentence.',
  })),
  ...['BinaryExpression[operator=/^[!=]==?$/]', 'SwitchCase'].map((parent) => ({
    selector: `${parent} > Literal[value=/^(${localeCodes.join('|')})$/]`,
    message:
      'Please use a message, or a column of src/i18n/locales.ts, instead: a third language would be left out.',
  })),
]

const migrations = ['src/cms/migrations/**']

/** Arabic letters that are told to nobody. */
const lettersAsData = [
  // The name of the house, which is drawn.
  'src/cms/admin/house-mark.tsx',
  // How a name may be written where it is looked for.
  'src/cms/naming/sought-words.ts',
  // What the database knew of a language at their time.
  ...migrations,
]
/** The same where readers look. */
const drawnWords = ['src/components/masthead/wordmarks.ts']

const errorPage = [
  {
    selector: 'Program',
    message: 'Please use not-found.tsx or a server-rendered answer instead: error.tsx is a client component.',
  },
]

export default defineConfig({
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  plugins: ['typescript', 'react', 'nextjs', 'jsx-a11y'],
  // Rules that oxlint has not of its own.
  jsPlugins: [
    'eslint-plugin-check-file',
    { name: 'eslint-js', specifier: 'oxlint-plugin-eslint' },
    { name: 'next-js', specifier: '@next/eslint-plugin-next' },
  ],
  ignorePatterns: ['src/payload-types.ts', 'src/app/(payload)/**/importMap.js'],

  // With what follows: ESLint's recommended rules, the strict and stylistic ones of typescript-eslint, and Next's.
  // Of the strict ones `no-unsafe-class-instance-assignment` has no name here yet (oxlint 1.94).
  categories: { correctness: 'error' },
  rules: {
    ...on(
      'eslint',
      `no-array-constructor no-case-declarations no-empty no-fallthrough no-prototype-builtins no-redeclare
      no-regex-spaces no-unexpected-multiline no-useless-constructor no-var prefer-const prefer-rest-params prefer-spread`,
    ),
    ...on('eslint-js', 'no-dupe-args no-octal'),
    ...on(
      'typescript',
      `adjacent-overload-signatures array-type ban-tslint-comment class-literal-property-style
      consistent-generic-constructors consistent-indexed-object-style consistent-type-assertions
      consistent-type-definitions consistent-type-imports no-confusing-non-null-assertion no-dynamic-delete
      no-empty-object-type no-explicit-any no-extraneous-class no-import-type-side-effects no-inferrable-types
      no-invalid-void-type no-namespace no-non-null-asserted-nullish-coalescing no-non-null-assertion
      no-require-imports no-unnecessary-type-constraint no-unsafe-function-type prefer-for-of prefer-function-type
      prefer-literal-enum-member unified-signatures`,
    ),
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-empty-function': ['error', { allow: ['arrowFunctions'] }],
    'no-irregular-whitespace': [
      'error',
      { skipComments: false, skipJSXText: false, skipRegExps: false, skipTemplates: false },
    ],
    'no-restricted-exports': ['error', { restrictedNamedExports: ['default', 'then'] }],
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
    'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
    // Links are plain <a> and pictures are Payload's own sizes, see docs/decisions.
    'nextjs/no-html-link-for-pages': 'off',
    'nextjs/no-img-element': 'off',
    // A table that scrolls takes the focus, a cell may be empty, and a role says as much as its tag.
    'jsx-a11y/control-has-associated-label': 'off',
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
  },

  overrides: [
    {
      // What tsconfig.json takes in: only there are types known.
      files: ['**/*.{ts,tsx,mjs}'],
      rules: {
        ...on(
          'typescript',
          `no-generated-empty-object-type no-mixed-enums no-unnecessary-boolean-literal-compare
          no-unnecessary-template-expression no-unnecessary-type-arguments no-unnecessary-type-assertion
          no-unnecessary-type-conversion no-unnecessary-type-parameters no-unsafe-argument no-unsafe-assignment
          no-unsafe-call no-unsafe-enum-assignment no-unsafe-enum-comparison no-unsafe-member-access no-unsafe-return
          non-nullable-type-assertion-style only-throw-error prefer-find prefer-includes prefer-optional-chain
          prefer-promise-reject-errors prefer-reduce-type-parameter prefer-regexp-exec prefer-return-this-type
          prefer-string-starts-ends-with related-getter-setter-pairs require-await
          use-unknown-in-catch-callback-variable`,
        ),
        // An unchecked key looks unchecked: doc['slug'] where only the index says that it may exist.
        'typescript/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
        'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
        'typescript/no-deprecated': [
          'error',
          // Payload deprecates one value of a union, and the rule takes it for the whole property.
          { allow: ['operation'] },
        ],
        'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
        'typescript/no-unnecessary-condition': [
          'error',
          { allowConstantLoopConditions: 'only-allowed-literals' },
        ],
        // An empty text is often as good as none: PORT='' is no port.
        'typescript/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
        'typescript/restrict-plus-operands': [
          'error',
          {
            allowAny: false,
            allowBoolean: false,
            allowNullish: false,
            allowNumberAndString: false,
            allowRegExp: false,
          },
        ],
        'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
        'typescript/return-await': ['error', 'error-handling-correctness-only'],
        'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      },
    },
    {
      // What they know of React and of pages says nothing about what runs elsewhere.
      files: ['src/{app,cms,components}/**/*.{ts,tsx}'],
      // `location` is the browser's own there.
      env: { browser: true },
      rules: {
        ...on(
          'react',
          'display-name jsx-no-comment-textnodes no-unescaped-entities require-render-return rules-of-hooks unsupported-syntax',
        ),
        'react/no-unsafe': ['error', { checkAliases: true }],
        'jsx-a11y/alt-text': ['error', { elements: ['img'], img: ['Image'] }],
        'next-js/no-location-assign-relative-destination': 'error',
      },
    },
    {
      // Names: kebab-case, after the main export; none that could hold anything.
      files: ['**/*.{ts,tsx,mjs}'],
      excludeFiles: migrations,
      rules: {
        'check-file/filename-naming-convention': [
          'error',
          { '**/*.{ts,tsx,mjs}': 'KEBAB_CASE' },
          { ignoreMiddleExtensions: true },
        ],
        'check-file/folder-naming-convention': [
          'error',
          {
            'src/app/**/': 'NEXT_JS_APP_ROUTER_CASE',
            'src/!(app)/**/': 'KEBAB_CASE',
            '{scripts,tests}/**/': 'KEBAB_CASE',
          },
          // Addresses whose names others have chosen.
          { ignoreWords: ['.well-known', 'news-sitemap.xml'] },
        ],
        'check-file/filename-blocklist': [
          'error',
          {
            '**/index.*': '*<main-export>.*',
            '**/{utils,util,helpers,helper,common,misc}.*': '*<what-it-knows>.*',
            '**/{utils,util,helpers,helper,common,misc}/**': '*<what-it-knows>/**',
          },
          { errorMessage: 'Please name "{{ target }}" for what it knows or for its main export instead.' },
        ],
      },
    },
    {
      files: ['src/**/*.{ts,tsx}', 'payload.config.ts'],
      rules: {
        'no-console': 'error',
        'no-restricted-properties': ['error', processEnv],
        'no-restricted-imports': ['error', { paths: [environment, ...payloadForReaders] }],
        'eslint-js/no-restricted-syntax': ['error', ...serverDirectives],
      },
    },
    {
      files: ['src/cms/**/*.{ts,tsx}'],
      excludeFiles: [...tests, ...lettersAsData],
      rules: { 'eslint-js/no-restricted-syntax': ['error', ...serverDirectives, ...wordsInCode] },
    },
    {
      files: readersPages,
      rules: {
        'no-restricted-imports': ['error', { paths: [environment, ...payloadForReaders, ...clientSideNext] }],
        'eslint-js/no-restricted-syntax': ['error', ...forReaders, ...wordsInCode],
        // Words for readers live in messages/*.json; a separator is not a word.
        'react/jsx-no-literals': [
          'error',
          {
            noStrings: true,
            ignoreProps: true,
            allowedStrings: ['404', '·', '⋯', '–', '—', '/', '|', '#', '*', ':', ',', ' '],
          },
        ],
      },
    },
    {
      files: drawnWords,
      rules: { 'eslint-js/no-restricted-syntax': ['error', ...forReaders] },
    },
    {
      files: ['src/app/**/{error,global-error}.tsx'],
      rules: { 'eslint-js/no-restricted-syntax': ['error', ...errorPage] },
    },
    {
      // As Payload generates them: it calls its own server functions here.
      files: ['src/app/(payload)/**'],
      rules: {
        'eslint-js/no-restricted-syntax': 'off',
        'no-restricted-imports': ['error', { paths: [environment] }],
      },
    },
    {
      files: migrations,
      rules: {
        'no-unused-vars': 'off',
        'typescript/require-await': 'off',
        'typescript/consistent-type-imports': 'off',
      },
    },
    {
      files: ['src/content/staff/payload-client.ts'],
      rules: { 'no-restricted-imports': ['error', { paths: [environment] }] },
    },
    {
      files: ['src/env.ts', ...tests],
      rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
    },
    {
      // What a test renders is no page of Next's.
      files: ['tests/**/*.tsx'],
      rules: { 'nextjs/no-css-tags': 'off', 'nextjs/no-head-element': 'off' },
    },
    {
      files: ['tests/e2e/**/*.ts'],
      rules: { 'eslint-js/no-restricted-syntax': ['error', ...looksInTests] },
    },
    {
      files: ['**/*.cjs'],
      rules: { 'typescript/no-require-imports': 'off' },
    },
  ],
})
