'use client'
import type { DeskLanguage } from '@/cms/admin/desk/desk-words'
import { routes } from '@/lib/routes'

import { bringWords } from './bring-words'
import type { Bringing, Brought } from './use-brought'

interface Props {
  brought: Bringing
  look: (id: string) => void
  language: DeskLanguage
}

/** Everything that was brought, and how far each has come. */
export function BroughtList({ brought, look, language }: Props) {
  const said = bringWords[language]
  return (
    <ul className="begin__brought">
      {brought.all.map((one) => (
        <li key={one.id}>
          <bdi>{one.name}</bdi> <Standing one={one} brought={brought} look={look} language={language} />
          {one.state !== 'stored' && one.state !== 'reading' && (
            <button type="button" className="desk-button" onClick={() => brought.remove(one.id)}>
              {said.leave}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Standing({ one, brought, look, language }: Props & { one: Brought }) {
  const said = bringWords[language]
  switch (one.state) {
    case 'reading':
      return <span role="status">{said.reading(one.name)}</span>
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
            {said.again}
          </button>
        </>
      )
    case 'read':
      return (
        <button type="button" className="desk-button desk-button--leading" onClick={() => look(one.id)}>
          {said.look}
        </button>
      )
    case 'stored':
      return (
        <div role="status">
          {one.stored.made ? said.stored : said.here} · <a href={routes.desk(one.stored.id)}>{said.open}</a>
          {one.stored.unstored.map(({ line, name, words, why }) => (
            <p key={line} dir="auto">
              {said.unstored[why](name)} {words}
            </p>
          ))}
        </div>
      )
    default:
      return one satisfies never
  }
}
