/** Which tab of an interview's form a field is on; what is beside the tabs is always in sight. */
const tabs: readonly (readonly string[])[] = [
  ['headline', 'standfirst', 'cardText', 'interviewees', 'exchanges'],
  ['authors', 'translators'],
]

/** Brings a field of the form into sight, by its path as Payload writes it: `authors.0.person`. */
export function showField(path: string): void {
  const top = path.split('.')[0] ?? ''
  const tab = tabs.findIndex((fields) => fields.includes(top))
  document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
  const field = () =>
    document.getElementById(`field-${path.replaceAll('.', '__')}`) ?? document.getElementById(`field-${top}`)
  // The tab's fields are there after the next paint.
  requestAnimationFrame(() => requestAnimationFrame(() => field()?.scrollIntoView({ block: 'center' })))
}
