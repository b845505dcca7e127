'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ChangeEvent, useId, useState } from 'react'
import { adminMessages, type TranslateAdmin } from '@/i18n/admin-messages'

interface Cell {
  column: string
  before: string
  after: string
}
interface Change {
  line: number
  action: 'new' | 'changed' | 'same'
  title: string
  cells: Cell[]
}
interface Answer {
  applied: boolean
  changes: Change[]
  /** What refuses the whole table has no place in it. */
  errors: { line?: number; column?: string; message: string }[]
}

const address = '/api/terms/tsv'

async function send(table: string, apply: boolean, language: string): Promise<Answer> {
  const response = await fetch(apply ? `${address}?apply=1` : address, {
    method: 'POST',
    headers: { 'Content-Type': 'text/tab-separated-values', 'Accept-Language': language },
    credentials: 'include',
    body: table,
  })
  const { applied = false, changes = [], errors = [] } = (await response.json()) as Partial<Answer>
  return { applied, changes, errors }
}

/** What a table would change, cell by cell; what stays the same is only counted. */
function Changes({ changes, t }: { changes: readonly Change[]; t: TranslateAdmin }) {
  const told = changes.filter(({ action }) => action !== 'same')
  return (
    <table className="terms-table__changes">
      <thead>
        <tr>
          {(['line', 'term', 'column', 'before', 'after'] as const).map((heading) => (
            <th key={heading} scope="col">
              {t(`termTable.${heading}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.flatMap(({ line, action, title, cells }) =>
          cells.map(({ column, before, after }, n) => (
            <tr key={`${String(line)} ${column}`}>
              <td>{n === 0 ? line : ''}</td>
              <td dir="auto">
                {n === 0 ? `${action === 'new' ? `${t('termTable.isNew')}: ` : ''}${title}` : ''}
              </td>
              <td>
                <bdi>{column}</bdi>
              </td>
              <td>
                <bdi>{before}</bdi>
              </td>
              <td>
                <bdi>{after}</bdi>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

/** Takes all terms out as a table and in again: what a table changes is shown before it is stored. */
export const TermsTable = () => {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const router = useRouter()
  const input = useId()
  const [table, setTable] = useState('')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [failed, setFailed] = useState(false)

  const ask = async (text: string, apply: boolean) => {
    setFailed(false)
    try {
      const next = await send(text, apply, i18n.language)
      setAnswer(next)
      if (next.applied) router.refresh()
    } catch {
      setFailed(true)
    }
  }
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    // The same file may be chosen again after it was mended.
    target.value = ''
    if (!file) return
    const text = await file.text()
    setTable(text)
    await ask(text, false)
  }
  const count = (action: Change['action']) =>
    answer?.changes.filter((change) => change.action === action).length ?? 0
  const counts = { added: count('new'), changed: count('changed'), same: count('same') }
  const mayApply =
    answer && !answer.applied && answer.errors.length === 0 && counts.added + counts.changed > 0

  return (
    <section className="terms-table file-box">
      <p>
        <a href={address} download="terms.tsv">
          {t('termTable.download')}
        </a>
      </p>
      <p>
        <label htmlFor={input}>{t('termTable.choose')}</label>{' '}
        <input id={input} type="file" accept=".tsv,.txt,text/tab-separated-values" onChange={choose} />
      </p>
      <div aria-live="polite">
        {failed && <p>{t('termTable.failed')}</p>}
        {answer?.errors.length === 0 && (
          <p>{answer.applied ? t('termTable.applied') : t('termTable.counts', counts)}</p>
        )}
        {answer && answer.errors.length > 0 && (
          <>
            <p>{t('termTable.refused')}</p>
            <ul>
              {answer.errors.map(({ line, column, message }) => (
                <li key={[line, column, message].join(' ')}>
                  {line !== undefined && t('termTable.place', { line })}
                  {column && <bdi>{column}</bdi>}
                  {column && ': '}
                  {message}
                </li>
              ))}
            </ul>
          </>
        )}
        {mayApply && <Changes changes={answer.changes} t={t} />}
        {mayApply && (
          <Button size="medium" onClick={() => ask(table, true)}>
            {t('termTable.apply')}
          </Button>
        )}
      </div>
    </section>
  )
}
