import type { UIFieldServerComponent } from 'payload'

import { isOnDesk } from '@/cms/access/desk'
import { newestState } from '@/cms/desk/source/newest-state'
import { sourceOf } from '@/cms/desk/source/source-of'
import { type TermFinding, termsOfInterview } from '@/cms/desk/terms/terms-of-interview'
import { headKey } from '@/newsroom/translation/source-text'

const title = { en: 'Terms', ar: 'المصطلحات' } as const
const none = {
  en: 'The translation says every term as the house does.',
  ar: 'المصطلحات في الترجمة كلها بحسب أسلوبنا.',
} as const
const head = { en: 'Headline and standfirst', ar: 'العنوان والمقدمة' } as const
const part = {
  en: (n: number) => `Part ${String(n)}`,
  ar: (n: number) => `الجزء ${String(n)}`,
} as const
const missing = { en: 'is not said as', ar: 'لا يرد بصيغة' } as const
const avoided = { en: 'the house avoids', ar: 'صيغة نتجنبها' } as const
const instead = { en: 'and writes', ar: 'ونكتب' } as const

const Form = ({ text, language }: { text: string; language: 'en' | 'ar' }) => (
  <>
    {language === 'ar' ? '«' : '“'}
    <bdi>{text}</bdi>
    {language === 'ar' ? '»' : '”'}
  </>
)

function Finding({ finding, language }: { finding: TermFinding; language: 'en' | 'ar' }) {
  const expected = finding.expected.map((form, n) => (
    <span key={form}>
      {n > 0 && ' / '}
      <Form text={form} language={language} />
    </span>
  ))
  return finding.problem === 'missing' ? (
    <>
      <Form text={finding.form} language={language} /> {missing[language]} {expected}
    </>
  ) : (
    <>
      {avoided[language]} <Form text={finding.found ?? ''} language={language} /> {instead[language]}{' '}
      {expected}
    </>
  )
}

/** Where a translation, as it was last saved, departs from the house's terms: to be looked at before it is published. */
export const TermCheck: UIFieldServerComponent = async ({ data, req }) => {
  const id = Number(data['id'] ?? 0)
  const translation = (await isOnDesk(req, id)) ? await newestState(id, req) : null
  const source = translation && (await sourceOf(translation, req))
  if (!source) return null
  const language = req.i18n.language === 'ar' ? 'ar' : 'en'
  const { findings } = await termsOfInterview(source, null, req)
  const keys = (source.translation.exchanges ?? []).map(({ key }) => key)
  return (
    <div className="field-type">
      <span className="field-label">{title[language]}</span>
      {findings.length === 0 && <p>{none[language]}</p>}
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.key} ${String(finding.term)}`}>
            {finding.key === headKey ? head[language] : part[language](keys.indexOf(finding.key) + 1)}:{' '}
            <Finding finding={finding} language={language} />
          </li>
        ))}
      </ul>
    </div>
  )
}
