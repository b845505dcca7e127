'use client'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'
import { isolated } from '@/lib/isolated'
import { routes } from '@/lib/routes'

import { ExportForm } from './export-form'
import { type Brought, shownName } from './brought'
import type { Bringing } from './use-brought'

interface Props {
  brought: Bringing
  look: (id: string) => void
  language: Locale
}

/** Everything that was brought, and how far each has come; texts of one export under what is said of all of them. */
export function BroughtList(props: Props) {
  const { exports, all } = props.brought
  const alone = all.filter(({ of }) => of === null)
  return (
    <>
      {alone.length > 0 && <List {...props} texts={alone} />}
      {exports.map((exported) => {
        const texts = all.filter(({ of }) => of === exported.id)
        return (
          texts.length > 0 && (
            <div key={exported.id} className="begin__brought">
              <ExportForm exported={exported} brought={props.brought} language={props.language} />
              <List {...props} texts={texts} />
            </div>
          )
        )
      })}
    </>
  )
}

function List({ brought, look, language, texts }: Props & { texts: readonly Brought[] }) {
  const t = adminMessages(language)
  return (
    <ul className="begin__brought">
      {texts.map((one) => (
        <li key={one.id}>
          <bdi>{shownName(one)}</bdi> <Standing one={one} brought={brought} look={look} language={language} />
          {one.state !== 'stored' && one.state !== 'reading' && brought.storing === null && (
            <button type="button" className="desk-button" onClick={() => brought.remove(one.id)}>
              {t('bringing.leave')}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Standing({ one, brought, look, language }: Props & { one: Brought }) {
  const t = adminMessages(language)
  switch (one.state) {
    case 'reading':
      return <span role="status">{t('bringing.reading', { name: shownName(one) })}</span>
    case 'refused':
      return (
        <>
          <p className="desk-complaint" role="alert">
            {one.why}
          </p>
          <button
            type="button"
            className="desk-button"
            onClick={() => {
              brought.remove(one.id)
              brought.bring([{ name: one.name, bytes: one.bytes }])
            }}
          >
            {t('bringing.again')}
          </button>
        </>
      )
    case 'waiting':
      return (
        <>
          {one.note !== null && <span className="desk-quiet">{one.note} </span>}
          <button
            type="button"
            className="desk-button"
            disabled={brought.storing !== null}
            onClick={() => {
              look(one.id)
              brought.read(one)
            }}
          >
            {t('bringing.look')}
          </button>
        </>
      )
    case 'read':
      return (
        <button type="button" className="desk-button desk-button--leading" onClick={() => look(one.id)}>
          {t('bringing.look')}
        </button>
      )
    case 'stored':
      return (
        <div role="status">
          {one.stored.made ? t('bringing.stored') : t('bringing.here')} ·{' '}
          <a href={routes.desk(one.stored.id)}>{t('bringing.open')}</a>
          {one.stored.withdrawn.map((name) => (
            <p key={name}>{t('withdrawn.brought', { name: isolated(name) })}</p>
          ))}
          {one.stored.unstored.map(({ line, name, words, why }) => (
            <p key={`${String(line)} ${name}`} dir="auto">
              {t(`bringing.unstored.${why}`, { name })} {words}
            </p>
          ))}
          {one.notes.length > 0 && (
            <details>
              <summary>
                {t('bringing.notes')} ({one.notes.length})
              </summary>
              <ul>
                {one.notes.map((sentence) => (
                  <li key={sentence} dir="auto">
                    {sentence}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )
    default:
      return one satisfies never
  }
}
