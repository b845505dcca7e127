import type { DeskList } from './list-assignments'
import { locales, type Locale } from '@/i18n/locales'
import { states } from '@/newsroom/translation/assignment-actions'
import { deskPaths } from '@/cms/desk/desk-paths'
import { deskLanguageName } from './desk-language-name'
import { adminMessages } from '@/i18n/admin-messages'

const staffLists: readonly DeskList[] = ['mine', 'review', 'behind', 'overdue', 'quiet']
const translatorLists: readonly DeskList[] = ['mine', 'waiting', 'others', 'behind', 'published']

interface Props {
  list: DeskList | null
  state: string | null
  chosen: string | null
  staff: boolean
  language: Locale
}

/** Ways through the desk that are addresses: they can be kept, and they work before any script has come. */
export function DeskFilters({ list, state, chosen, staff, language }: Props) {
  const t = adminMessages(language)
  const plain = list === null && state === null && chosen === null
  return (
    <div className="desk-filters">
      <nav aria-label={t('desk.filters.lists')}>
        <ul>
          <li>
            <a href={deskPaths.desk()} aria-current={plain ? 'page' : undefined}>
              {staff ? t('desk.filters.all') : t('desk.filters.home')}
            </a>
          </li>
          {(staff ? staffLists : translatorLists).map((name) => (
            <li key={name}>
              <a href={deskPaths.desk({ list: name })} aria-current={list === name ? 'page' : undefined}>
                {t(`desk.list.${name}.name`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {staff && (
        <form method="get" action={deskPaths.desk()}>
          {list && <input type="hidden" name="list" value={list} />}
          <label>
            {t('desk.filters.state')}
            <select name="state" defaultValue={state ?? ''}>
              <option value="">{t('desk.filters.any')}</option>
              {states.map((name) => (
                <option key={name} value={name}>
                  {t(`desk.state.${name}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('desk.filters.language')}
            <select name="language" defaultValue={chosen ?? ''}>
              <option value="">{t('desk.filters.any')}</option>
              {locales.map(({ code }) => (
                <option key={code} value={code}>
                  {deskLanguageName(code, language)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="desk-button">
            {t('desk.filters.show')}
          </button>
        </form>
      )}
    </div>
  )
}
