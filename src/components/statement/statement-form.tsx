import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'
import type { Asked } from '@/newsroom/statement/statement'

/** Chooses the period. */
export function StatementForm({ asked, setting }: { asked: Asked; setting: Setting }) {
  const { t, locale } = setting
  return (
    <form className="face statement-form" action={routes.statement(locale)}>
      <label>
        {t('statement.from')} <input type="date" name="from" defaultValue={asked.from} />
      </label>
      <label>
        {t('statement.to')} <input type="date" name="to" defaultValue={asked.to} />
      </label>
      <label>
        <input type="checkbox" name="withheld" value="1" defaultChecked={asked.withheld} />{' '}
        {t('statement.withheld')}
      </label>
      {asked.translator !== null && <input type="hidden" name="translator" value={asked.translator} />}
      <button type="submit">{t('statement.show')}</button>
    </form>
  )
}
