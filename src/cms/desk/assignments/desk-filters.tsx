import type { DeskList } from './list-assignments'
import { locales } from '@/i18n/locales'
import { states } from '@/newsroom/translation/assignment-actions'

import { deskListWords } from './desk-list-words'
import { deskPaths } from '@/cms/desk/desk-paths'
import { deskLanguageName } from './desk-language-name'
import { type DeskLanguage, deskWords } from '@/cms/desk/desk-words'

const words = {
  en: {
    all: 'All originals',
    home: 'Now',
    state: 'State',
    language: 'Language',
    any: 'Any',
    show: 'Show',
    lists: 'Lists',
  },
  ar: {
    all: 'كل الأصول',
    home: 'الآن',
    state: 'المرحلة',
    language: 'اللغة',
    any: 'الكل',
    show: 'عرض',
    lists: 'القوائم',
  },
} as const

const staffLists: readonly DeskList[] = ['mine', 'review', 'behind', 'overdue', 'quiet']
const translatorLists: readonly DeskList[] = ['mine', 'waiting', 'others', 'behind', 'published']

interface Props {
  list: DeskList | null
  state: string | null
  chosen: string | null
  staff: boolean
  language: DeskLanguage
}

/** Ways through the desk that are addresses: they can be kept, and they work before any script has come. */
export function DeskFilters({ list, state, chosen, staff, language }: Props) {
  const said = words[language]
  const plain = list === null && state === null && chosen === null
  return (
    <div className="desk-filters">
      <nav aria-label={said.lists}>
        <ul>
          <li>
            <a href={deskPaths.desk()} aria-current={plain ? 'page' : undefined}>
              {staff ? said.all : said.home}
            </a>
          </li>
          {(staff ? staffLists : translatorLists).map((name) => (
            <li key={name}>
              <a href={deskPaths.desk({ list: name })} aria-current={list === name ? 'page' : undefined}>
                {deskListWords[language][name].name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {staff && (
        <form method="get" action={deskPaths.desk()}>
          {list && <input type="hidden" name="list" value={list} />}
          <label>
            {said.state}
            <select name="state" defaultValue={state ?? ''}>
              <option value="">{said.any}</option>
              {states.map((name) => (
                <option key={name} value={name}>
                  {deskWords[language].states[name]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {said.language}
            <select name="language" defaultValue={chosen ?? ''}>
              <option value="">{said.any}</option>
              {locales.map(({ code }) => (
                <option key={code} value={code}>
                  {deskLanguageName(code, language)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="desk-button">
            {said.show}
          </button>
        </form>
      )}
    </div>
  )
}
