import { parts, type Part } from '@/cms/bringing/parts'
import { deskDate } from '@/cms/desk/desk-date'
import type { NamedRecord } from '@/cms/bringing/records'
import { adminMessages } from '@/i18n/admin-messages'
import { type Locale, locales } from '@/i18n/locales'
import type { MentionedPerson } from '@/newsroom/transcripts/mentioned-people'
import { sameName } from '@/newsroom/transcripts/same-name'

export interface PersonRow {
  name: string
  did: Part | ''
  shownAs: string
  /** Found in the text, which names them so. */
  isFound: boolean
  calledIn: readonly string[]
  /** Those that have this name, where it is asked which is meant. */
  records: readonly NamedRecord[]
  record: number | null
}

export const addedPerson: PersonRow = {
  name: '',
  did: '',
  shownAs: '',
  isFound: false,
  calledIn: [],
  records: [],
  record: null,
}

/** A row for everybody whom the text, or what it came in, sets apart, as it was filled, and for those that were added. */
export function peopleOf(
  mentioned: readonly Pick<MentionedPerson, 'name' | 'calledIn'>[],
  rows: readonly PersonRow[],
): PersonRow[] {
  const known = (name: string) => rows.find((row) => row.isFound && sameName(row.name, name))
  const found = mentioned.map(({ name, calledIn }): PersonRow => ({
    ...(known(name) ?? { ...addedPerson, name, isFound: true }),
    calledIn,
  }))
  return [...found, ...rows.filter(({ isFound }) => !isFound)]
}

interface Props {
  inLanguage: Locale
  people: readonly PersonRow[]
  language: Locale
  set: (row: number, changed: Partial<PersonRow>) => void
  add: () => void
}

export const LanguageOptions = () =>
  locales.map(({ code, name }) => (
    <option key={code} value={code} lang={code}>
      {name}
    </option>
  ))

const isProtected = (did: PersonRow['did']) => did === 'pseudonym' || did === 'described'

/** What the text does not say: its language, what was spoken, and what everybody did. */
export function PeopleForm({ inLanguage, people, language, set, add }: Props) {
  const t = adminMessages(language)
  return (
    <>
      <label>
        {t('bringing.language')}
        <select name="language" defaultValue={inLanguage}>
          <LanguageOptions />
        </select>
      </label>
      <label>
        {t('bringing.spoken')}
        <select name="spoken" defaultValue="">
          <option value="">{t('bringing.later')}</option>
          <LanguageOptions />
        </select>
      </label>
      <fieldset>
        <legend>{t('bringing.people')}</legend>
        <p className="desk-quiet">{t('bringing.peopleHint')}</p>
        {people.map((person, n) => (
          <div key={n} className="review__row">
            {person.isFound ? (
              <span>
                <bdi>{person.name}</bdi>
                {person.calledIn.length > 0 && (
                  <span className="desk-quiet">
                    {' '}
                    {t('bringing.calledIn', { keys: person.calledIn.join(t('list.comma')) })}
                  </span>
                )}
              </span>
            ) : (
              <input
                aria-label={t('bringing.name')}
                placeholder={t('bringing.name')}
                dir="auto"
                required
                value={person.name}
                onChange={({ target }) => set(n, { name: target.value, records: [], record: null })}
              />
            )}
            <select
              aria-label={t('bringing.did', { name: person.name })}
              required
              value={person.did}
              onChange={({ target }) =>
                set(n, {
                  did: parts.find((part) => part === target.value) ?? '',
                  records: [],
                  record: null,
                })
              }
            >
              <option value="">{t('bringing.choosePart')}</option>
              {parts.map((part) => (
                <option key={part} value={part}>
                  {t(`bringing.part.${part}`)}
                </option>
              ))}
            </select>
            {person.records.length > 0 && (
              <select
                aria-label={t('bringing.which', { name: person.name })}
                required
                value={person.record ?? ''}
                onChange={({ target }) => set(n, { record: Number(target.value) || null })}
              >
                <option value="">{t('bringing.which', { name: person.name })}</option>
                {person.records.map(({ id, label, withdrawnAt }) => (
                  <option key={id} value={id}>
                    {withdrawnAt
                      ? `${label} · ${t('withdrawn.on', { day: deskDate(withdrawnAt, language) })}`
                      : label}
                  </option>
                ))}
              </select>
            )}
            {isProtected(person.did) && (
              <input
                aria-label={t('bringing.shownAs', { name: person.name })}
                placeholder={t('bringing.shownAs', { name: person.name })}
                dir="auto"
                value={person.shownAs}
                onChange={({ target }) => set(n, { shownAs: target.value })}
              />
            )}
          </div>
        ))}
        <button type="button" className="desk-button" onClick={add}>
          {t('bringing.another')}
        </button>
      </fieldset>
    </>
  )
}
