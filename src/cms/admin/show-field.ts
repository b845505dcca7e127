import { selectWords } from './parts/select-words'
import { showPart } from './parts/show-part'

/** Which tab of an interview's form a field is on; what is beside the tabs is always in sight. */
const tabs: readonly (readonly string[])[] = [
  ['headline', 'hero', 'standfirst', 'cardText', 'headChange', 'interviewees', 'exchanges'],
  ['authors', 'houseByline', 'translators', 'noTranslator'],
  ['topics', 'places', 'talk'],
]

const at = (path: string) =>
  document.querySelector<HTMLElement>(`[data-field-path="${path}"]`) ??
  document.getElementById(`field-${path.replaceAll('.', '__')}`)

const partAt = (path: string) => /^exchanges\.(\d+)/.exec(path)?.[1]

function find(path: string): HTMLElement | null {
  const [top = '', row] = path.split('.')
  const inRow = row === undefined ? null : document.getElementById(`${top}-row-${row}`)
  return at(path) ?? inRow ?? at(top)
}

/** Leads to a field of the form, named as Payload writes it: `exchanges.2.answer`; and to these words in it. */
export function showField(path: string, words?: string): void {
  const tab = tabs.findIndex((fields) => fields.includes(path.split('.')[0] ?? ''))
  document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
  // The tab's fields are there after the next paint.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const part = partAt(path)
      if (part !== undefined) {
        showPart(Number(part), { path, words })
        return
      }
      const field = find(path)
      field?.scrollIntoView({ block: 'center' })
      const within = field?.querySelector<HTMLElement>('input, textarea, select, [contenteditable=true]')
      const target = field?.matches('input, textarea, select') ? field : within
      target?.focus({ preventScroll: true })
      if (target && words) selectWords(target, words)
    }),
  )
}
