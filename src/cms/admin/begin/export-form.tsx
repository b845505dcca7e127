import type { DeskLanguage } from '@/cms/desk/desk-words'
import { partsOfExport } from '@/cms/bringing/parts'
import { passedOverKinds } from '@/newsroom/exports/exported-post'

import { bringWords } from './bring-words'
import { exportWords } from './export-words'
import { ExportPictures } from './export-pictures'
import { LanguageOptions } from './people-form'
import type { BroughtExport } from './brought'
import type { Bringing } from './use-brought'

interface Props {
  exported: BroughtExport
  brought: Bringing
  language: DeskLanguage
}

/** Says of all texts of an export at once what they do not say, and has drafts made of them. */
export function ExportForm({ exported, brought, language }: Props) {
  const said = exportWords[language]
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
        <bdi>{exported.name}</bdi> · {said.from(own.length, exported.from)}
      </h2>
      {passedOver.length > 0 && (
        <p className="desk-quiet">
          {said.isPassedOver(
            new Intl.ListFormat(language).format(
              passedOver.map((kind) => said.passedOver[kind](exported.passedOver[kind])),
            ),
          )}
        </p>
      )}
      <ExportPictures texts={own} brought={brought} language={language} />
      {isStoring ? (
        <p>
          <progress value={own.length - waiting.length} max={own.length} />{' '}
          <span role="status">{said.progress(own.length - waiting.length, own.length)}</span>{' '}
          <button type="button" className="desk-button" onClick={brought.stop}>
            {said.stop}
          </button>
        </p>
      ) : (
        waiting.length > 0 && (
          <>
            {[...by].map(([name, texts]) => (
              <label key={name}>
                {said.did(name, texts)}
                <select name={`did ${name}`} required defaultValue="">
                  <option value="">{bringWords[language].choosePart}</option>
                  {partsOfExport.map((part) => (
                    <option key={part} value={part}>
                      {said.parts[part]}
                    </option>
                  ))}
                </select>
              </label>
            ))}
            <label>
              {said.rest}
              <select name="rest" required defaultValue="">
                <option value="">{bringWords[language].choosePart}</option>
                <option value="named">{said.rests.named}</option>
                <option value="open">{said.rests.open}</option>
              </select>
            </label>
            <label>
              {bringWords[language].spoken}
              <select name="spoken" defaultValue="">
                <option value="">{bringWords[language].later}</option>
                <LanguageOptions />
              </select>
            </label>
            <p className="desk-quiet">{said.makeAllHint}</p>
            <button
              type="submit"
              className="desk-button desk-button--leading"
              disabled={brought.storing !== null}
            >
              {said.makeAll(waiting.length)}
            </button>
          </>
        )
      )}
    </form>
  )
}
