import type { UIFieldServerComponent } from 'payload'

import { isOnDesk } from '@/cms/access/desk'
import { newestState } from '@/cms/desk/source/newest-state'
import { sourceOf } from '@/cms/desk/source/source-of'
import { type TermFinding, termsOfInterview } from '@/cms/desk/terms/terms-of-interview'
import { headKey } from '@/newsroom/translation/source-text'
import { adminMessages, type TranslateAdmin } from '@/i18n/admin-messages'
import { isolated } from '@/lib/isolated'

function Finding({ finding, t }: { finding: TermFinding; t: TranslateAdmin }) {
  const quoted = (form: string) => t('quoted', { words: isolated(form) })
  const expected = finding.expected.map(quoted).join(' / ')
  return finding.problem === 'missing' ? (
    <>
      {quoted(finding.form)} {t('termCheck.missing')} {expected}
    </>
  ) : (
    <>
      {t('termCheck.avoided')} {quoted(finding.found ?? '')} {t('termCheck.instead')} {expected}
    </>
  )
}

/** Where a translation, as it was last saved, departs from the house's terms: to be looked at before it is published. */
export const TermCheck: UIFieldServerComponent = async ({ data, req }) => {
  const id = Number(data['id'] ?? 0)
  const translation = (await isOnDesk(req, id)) ? await newestState(id, req) : null
  const source = translation && (await sourceOf(translation, req))
  if (!source) return null
  const t = adminMessages(req.i18n.language)
  const { findings } = await termsOfInterview(source, null, req)
  const keys = (source.translation.exchanges ?? []).map(({ key }) => key)
  return (
    <div className="field-type">
      <span className="field-label">{t('termCheck.title')}</span>
      {findings.length === 0 && <p>{t('termCheck.none')}</p>}
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.key} ${String(finding.term)}`}>
            {finding.key === headKey
              ? t('termCheck.head')
              : t('parts.part', { place: keys.indexOf(finding.key) + 1 })}
            : <Finding finding={finding} t={t} />
          </li>
        ))}
      </ul>
    </div>
  )
}
