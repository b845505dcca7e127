import { expect, type Locator, type Page } from '@playwright/test'
import { type DefaultTranslationKeys, t } from '@payloadcms/translations'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import type { Block, Field } from 'payload'

import { labelIn } from '@/cms/admin/label-in'
import { interviews } from '@/cms/collections/interviews/interviews'
import { mendedWords } from '@/cms/payload/mended-words'
import type { Locale } from '@/i18n/locales'

const { general, ...others } = ar.translations
const translations = {
  en: en.translations,
  ar: { ...others, general: { ...general, ...mendedWords.ar.general } },
}

type Place = readonly [path: string, at: Field | Block]

/** What has a label in a form, by its path without the numbers of rows. */
function placesIn(fields: readonly Field[], parent = ''): Place[] {
  return fields.flatMap((field): Place[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => placesIn(tab.fields, parent))
    if (!('name' in field)) return 'fields' in field ? placesIn(field.fields, parent) : []
    const path = parent === '' ? field.name : `${parent}.${field.name}`
    const inside = 'fields' in field ? placesIn(field.fields, path) : []
    const blocks = 'blocks' in field ? field.blocks : []
    return [[path, field], ...inside, ...blocks.map((block): Place => [`${path}.${block.slug}`, block])]
  })
}

const form = new Map(placesIn(interviews.fields))
const tabs = interviews.fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []))

function placeAt(path: string): Field | Block {
  const place = form.get(path)
  if (!place) throw new Error(`An interview's form has no ${path}.`)
  return place
}

/** What the admin says in a language: Payload its own words, and the labels of an interview's form those of its fields. */
export function wordsOfAdmin(language: Locale) {
  const said = (key: DefaultTranslationKeys, values?: Readonly<Record<string, string>>) =>
    t({ key, translations: translations[language], ...(values ? { vars: values } : {}) })
  const labelOf = (from: object | undefined, name: string): string =>
    labelIn(language, (from as Record<string, unknown> | undefined)?.[name])
  /** What one of a list or a kind of block is called. */
  const oneOf = (path: string): string => {
    const place = placeAt(path)
    return labelOf('labels' in place ? place.labels : undefined, 'singular')
  }
  return {
    said,
    oneOf,
    interviews: labelOf(interviews.labels, 'plural'),
    label: (path: string) => labelOf(placeAt(path), 'label'),
    /** The button that adds a row to a list. */
    addTo: (path: string) => said('fields:addLabel', { label: oneOf(path) }),
    option(path: string, value: string): string {
      const place = placeAt(path)
      const options = 'options' in place ? place.options : []
      return labelOf(
        options.find((option) => typeof option === 'object' && option.value === value) as object | undefined,
        'label',
      )
    },
    tabWith: (path: string) =>
      labelOf(
        tabs.find(({ fields }) => placesIn(fields).some(([at]) => at === path)),
        'label',
      ),
  }
}

/** A field by its place in the data: `interviewees.0.label`. Its label alone may stand in many rows. */
export const fieldAt = (part: Page | Locator, path: string): Locator =>
  part.locator(`[id="field-${path.replaceAll('.', '__')}"]`)

/** What is written in a rich text field, which Payload marks with its path and no id. */
export const richTextAt = (part: Page | Locator, path: string): Locator =>
  part.locator(`[data-field-path="${path}"]`).getByRole('textbox')

/** A row of a list, counted from 0. */
export const rowAt = (page: Page, list: string, row: number): Locator =>
  page.locator(`[id="${list}-row-${String(row)}"]`)

export const rowsOf = (page: Page, list: string): Locator => page.locator(`[id^="${list}-row-"]`)

/** Chooses in a select field what is called so. */
export async function choose(page: Page, path: string, option: string): Promise<void> {
  const field = fieldAt(page, path)
  await field.getByRole('combobox').click()
  await field.getByRole('option', { name: option, exact: true }).click()
}

/** Does what is offered for a row or a document behind three dots: a button without a name, whose menu ends the page. */
export async function chooseMore(page: Page, part: Locator, name: string): Promise<void> {
  await part.getByRole('button', { name: /^$/ }).and(page.locator('button')).first().click()
  await page.getByRole('button', { name, exact: true }).last().click()
}

/** A button over what is marked in a rich text, by its key: Payload gives it a picture and no name. */
export const markingButton = (page: Page, key: string): Locator =>
  page.locator(`[data-button-key="${key}"]`).filter({ visible: true })

/** A step of the way that led here, at the head of the page. */
export const stepBack = (page: Page, name: string): Locator =>
  page.getByRole('banner').getByRole('link', { name, exact: true })

/** Opened over the page, the one that was opened last in front. */
export const drawers = (page: Page): Locator => page.getByRole('dialog')

/** Behind the button with the cross stands one as large as the page. */
export async function closeDrawer(drawer: Locator, language: Locale = 'en'): Promise<void> {
  await drawer
    .getByRole('button', { name: wordsOfAdmin(language).said('general:close'), exact: true })
    .last()
    .click()
}

export const publishButton = (page: Page, language: Locale = 'en'): Locator =>
  page.getByRole('button', { name: wordsOfAdmin(language).said('version:publishChanges'), exact: true })

/** Whoever types before the form is ready types into what is drawn anew. */
export const expectReady = (page: Page, timeout?: number): Promise<void> =>
  expect(page.locator('form[data-form-ready=true]').first()).toBeVisible(timeout ? { timeout } : {})
