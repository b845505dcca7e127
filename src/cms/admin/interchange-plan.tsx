'use client'
import type { Change, ChangePlan, DoubtfulChange } from '@/newsroom/interchange/plan-changes'
import { damageSentence } from '@/newsroom/interchange/plan-sentences'
import { wordsOf } from '@/newsroom/interchange/tidy-runs'
import type { Runs } from '@/newsroom/interchange/translation-file'
import { type AdminKeyAfter, adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

import { InterchangeUnit } from './interchange-unit'

interface InLanguage {
  language: Locale
}

const Words = ({ runs, language }: InLanguage & { runs: Runs | null }) =>
  runs ? (
    <p dir="auto" className="interchange-words">
      {wordsOf(runs)}
    </p>
  ) : (
    <p>({adminMessages(language)('file.none')})</p>
  )

const OneChange = ({ change, language }: InLanguage & { change: Change | DoubtfulChange }) => (
  <li>
    <InterchangeUnit id={change.id} language={language} />
    {'doubt' in change && (
      <p className="interchange-mark">{adminMessages(language)(`interchange.doubt.${change.doubt}`)}</p>
    )}
    {change.isBehind && (
      <p className="interchange-mark">{adminMessages(language)('interchange.plan.behind')}</p>
    )}
    {change.isChangedHere && (
      <p className="interchange-mark">{adminMessages(language)('interchange.plan.changedHere')}</p>
    )}
    <span className="field-label">{adminMessages(language)('file.before')}</span>
    <Words runs={change.before} language={language} />
    <span className="field-label">{adminMessages(language)('file.after')}</span>
    <Words runs={change.after} language={language} />
  </li>
)

const Names = ({
  of,
  names,
  language,
}: InLanguage & { of: AdminKeyAfter<'interchange.plan'>; names: readonly string[] }) =>
  names.length > 0 && (
    <details>
      <summary>
        {adminMessages(language)(`interchange.plan.${of}`)} ({names.length})
      </summary>
      <ul>
        {names.map((name, n) => (
          <li key={n} dir="auto">
            {name}
          </li>
        ))}
      </ul>
    </details>
  )

interface AskProps {
  isAsked: boolean
  ask: (isAsked: boolean) => void
}

/** What is probably no translation, and the box that takes it in all the same. */
const Doubtful = ({
  changes,
  language,
  isAsked,
  ask,
}: InLanguage & AskProps & { changes: readonly DoubtfulChange[] }) =>
  changes.length > 0 && (
    <details open>
      <summary>
        {adminMessages(language)('interchange.plan.doubtful')} ({changes.length})
      </summary>
      <label className="desk-choice">
        <input type="checkbox" checked={isAsked} onChange={({ target }) => ask(target.checked)} />
        {adminMessages(language)('file.takeDoubtful')}
      </label>
      <ol>
        {changes.map((change) => (
          <OneChange key={change.id} change={change} language={language} />
        ))}
      </ol>
    </details>
  )

/** What somebody wrote where nothing is taken from, by the unit that it stands in. */
const PassedOver = ({ plan, language }: InLanguage & { plan: ChangePlan }) =>
  plan.passedOver.length > 0 && (
    <details open>
      <summary>
        {adminMessages(language)('interchange.plan.passedOver')} (
        {plan.passedOver.length + plan.morePassedOver})
      </summary>
      <ul>
        {plan.passedOver.map(({ id, kind, words, by }, n) => (
          <li key={n}>
            {id !== null && <InterchangeUnit id={id} language={language} />}
            <p className="interchange-mark">
              {adminMessages(language)(`interchange.passedOver.${kind}`)}
              {by !== null && <bdi> ({by})</bdi>}
            </p>
            <p dir="auto" className="interchange-words">
              {words}
            </p>
          </li>
        ))}
      </ul>
      {plan.morePassedOver > 0 && (
        <p>{adminMessages(language)('interchange.morePassedOver', { count: plan.morePassedOver })}</p>
      )}
    </details>
  )

/** What a file would change, and what of it cannot be taken in. */
export const InterchangePlan = ({
  plan,
  language,
  ...asked
}: InLanguage & AskProps & { plan: ChangePlan }) => (
  <div className="interchange-plan">
    {plan.changed.length === 0 ? (
      <p>{adminMessages(language)('file.nothing')}</p>
    ) : (
      <details open>
        <summary>
          {adminMessages(language)('interchange.plan.changed')} ({plan.changed.length})
        </summary>
        <ol>
          {plan.changed.map((change) => (
            <OneChange key={change.id} change={change} language={language} />
          ))}
        </ol>
      </details>
    )}
    <Doubtful changes={plan.doubtful} language={language} {...asked} />
    {plan.damaged.length > 0 && (
      <details open>
        <summary>
          {adminMessages(language)('interchange.plan.damaged')} ({plan.damaged.length})
        </summary>
        <ul>
          {plan.damaged.map(({ id, damage, after }) => (
            <li key={id}>
              <InterchangeUnit id={id} language={language} />
              <p className="interchange-mark">{damageSentence(damage, language)}</p>
              <Words runs={after} language={language} />
            </li>
          ))}
        </ul>
      </details>
    )}
    <PassedOver plan={plan} language={language} />
    <Names of="keyless" names={plan.keyless} language={language} />
    <Names of="unknown" names={plan.unknown} language={language} />
    <Names of="missing" names={plan.missing} language={language} />
    <Names of="emptied" names={plan.emptied} language={language} />
    <Names of="unchanged" names={plan.unchanged} language={language} />
  </div>
)
