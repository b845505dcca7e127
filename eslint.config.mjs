import js from '@eslint/js'
import nextCoreWebVitals from 'eslint-config-next/core-web-vitals'
import checkFile from 'eslint-plugin-check-file'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const readersPages = ['src/components/**/*.{ts,tsx}', 'src/app/(site)/**/*.{ts,tsx}']
const tests = ['tests/**/*.{ts,tsx}', 'src/**/*.test.{ts,tsx}']

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

const errorPage = [
  {
    selector: 'Program',
    message: 'Please use not-found.tsx or a server-rendered answer instead: error.tsx is a client component.',
  },
]

export default defineConfig(
  globalIgnores([
    '.dragoman/',
    '.next/',
    'media/',
    'test-results/',
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/app/(payload)/**/importMap.js',
    'src/cms/migrations/*.json',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  // What it knows of React and of pages says nothing about what runs elsewhere.
  { files: ['src/{app,cms,components}/**/*.{ts,tsx}'], extends: [nextCoreWebVitals] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { react: { version: '19.3' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // An unchecked key looks unchecked: doc['slug'] where only the index says that it may exist.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-deprecated': [
        'error',
        // Payload deprecates one value of a union, and the rule takes it for the whole property.
        { allow: ['operation'] },
      ],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      // An empty text is often as good as none: PORT='' is no port.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // tsc knows what is defined, everywhere.
      'no-undef': 'off',
      'no-restricted-exports': ['error', { restrictedNamedExports: ['default', 'then'] }],
      // Links are plain <a> and pictures are Payload's own sizes, see docs/decisions.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
      'import/no-anonymous-default-export': 'off',
    },
  },

  {
    // Names: kebab-case, after the main export; none that could hold anything.
    files: ['**/*.{ts,tsx,mjs}'],
    ignores: ['src/cms/migrations/**'],
    plugins: { 'check-file': checkFile },
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
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [environment, ...payloadForReaders] }],
      'no-restricted-syntax': ['error', ...serverDirectives],
    },
  },
  {
    files: readersPages,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [environment, ...payloadForReaders, ...clientSideNext] },
      ],
      'no-restricted-syntax': ['error', ...serverDirectives, ...clientComponents, ...untranslatedAttributes],
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
    files: ['src/app/**/{error,global-error}.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...errorPage] },
  },

  {
    // As Payload generates them: it calls its own server functions here.
    files: ['src/app/(payload)/**'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [environment] }],
    },
  },
  {
    files: ['src/cms/migrations/**'],
    rules: {
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['src/content/staff/payload-client.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [environment] }] },
  },
  {
    files: ['src/env.ts', ...tests],
    rules: {
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
    },
  },
  {
    files: ['tests/e2e/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...looksInTests] },
  },
  {
    // What readers' browsers run as it stands.
    files: ['public/scripts/**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ['**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
