import { partsOfExport } from '@/cms/bringing/parts'
import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'
import { passedOverKinds } from '@/newsroom/exports/exported-post'

import { ExportPictures } from './export-pictures'
import { LanguageOptions } from './people-form'
import type { BroughtExport } from './brought'
import type { Bringing } from './use-brought'

interface Props {
  exported: BroughtExport
  brought: Bringing
  language: Locale
}

/** Says of all texts of an export at once what they do not say, and has drafts made of them. */
export function ExportForm({ exported, brought, language }: Props) {
  const t = adminMessages(language)
  const own = brought.all.filter((one) => one.of === exported.id)
  const waiting = own.filter(({ state }) => state === 'waiting')
  const by = new Map<string, number>()
  for (const { was } of own) for (const name of was?.by ?? []) by.set(name, (by.get(name) ?? 0) + 1)
  const passedOver = passedOverKinds.filter((kind) => exported.passedOver[kind] > 0)
  const isStoring = brought.storing === exported.id

  return (
    <form
      className="begin__export"
      aria-labelledby={exported.id}
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const text = (name: string) => {
          const value = form.get(name)
          return typeof value === 'string' ? value : ''
        }
        brought.storeAll(exported.id, {
          spoken: text('spoken'),
          rest: text('rest') === 'named' ? 'named' : 'open',
          did: new Map([...by.keys()].map((name) => [name, text(`did ${name}`)])),
        })
      }}
    >
      <h2 id={exported.id}>
        <bdi>{exported.name}</bdi> ·{' '}
        {t('bringing.export.from', { count: own.length, program: exported.from })}
      </h2>
      {passedOver.length > 0 && (
        <p className="desk-quiet">
          {t('bringing.export.isPassedOver', {
            what: new Intl.ListFormat(language).format(
              passedOver.map((kind) =>
                t(`bringing.export.passedOver.${kind}`, { count: exported.passedOver[kind] }),
              ),
            ),
          })}
        </p>
      )}
      <ExportPictures texts={own} brought={brought} language={language} />
      {isStoring ? (
        <p>
          <progress value={own.length - waiting.length} max={own.length} />{' '}
          <span role="status">
            {t('bringing.export.progress', { done: own.length - waiting.length, all: own.length })}
          </span>{' '}
          <button type="button" className="desk-button" onClick={brought.stop}>
            {t('bringing.export.stop')}
          </button>
        </p>
      ) : (
        waiting.length > 0 && (
          <>
            {[...by].map(([name, texts]) => (
              <label key={name}>
                {t('bringing.export.did', { name, count: texts })}
                <select name={`did ${name}`} required defaultValue="">
                  <option value="">{t('bringing.choosePart')}</option>
                  {partsOfExport.map((part) => (
                    <option key={part} value={part}>
                      {t(`bringing.export.part.${part}`)}
                    </option>
                  ))}
                </select>
              </label>
            ))}
            <label>
              {t('bringing.export.rest')}
              <select name="rest" required defaultValue="">
                <option value="">{t('bringing.choosePart')}</option>
                <option value="named">{t('bringing.export.rest.named')}</option>
                <option value="open">{t('bringing.export.rest.open')}</option>
              </select>
            </label>
            <label>
              {t('bringing.spoken')}
              <select name="spoken" defaultValue="">
                <option value="">{t('bringing.later')}</option>
                <LanguageOptions />
              </select>
            </label>
            <p className="desk-quiet">{t('bringing.export.makeAllHint')}</p>
            <button
              type="submit"
              className="desk-button desk-button--leading"
              disabled={brought.storing !== null}
            >
              {t('bringing.export.makeAll', { count: waiting.length })}
            </button>
          </>
        )
      )}
    </form>
  )
}
