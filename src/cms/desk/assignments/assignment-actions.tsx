'use client'
import { useTranslation } from '@payloadcms/ui'

import type { DeskAssignment } from './desk-assignments'
import type { TranslatorChoice } from './translator-choices'
import type { ActName } from '@/newsroom/translation/possible-acts'

import { ActForm } from './act-form'
import { useAct } from '@/cms/desk/use-act'
import { adminMessages } from '@/i18n/admin-messages'

interface Props {
  assignment: Pick<DeskAssignment, 'id' | 'state' | 'acts' | 'workers'>
  choices?: readonly TranslatorChoice[]
  /** Only these, where there is room for few. */
  only?: readonly ActName[]
  /** Runs before an act and may hold it back: the form beside it is saved first. */
  before?: () => Promise<boolean>
  afterwards?: () => void
}

const plain = ['claim', 'join', 'handIn', 'takeBack', 'showFinal', 'leave'] as const
const leading = new Set<ActName>(['claim', 'handIn', 'showFinal'])

/** The buttons for what the viewer can do with an assignment now, each with its own place for what was refused. */
export function AssignmentActions({ assignment, choices = [], only, before, afterwards }: Props) {
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const { complaint, busy, send } = useAct(afterwards)
  const has = (name: ActName) => assignment.acts.includes(name) && (!only || only.includes(name))
  const path = `/assignments/${String(assignment.id)}/act`
  const act = async (body: { name: ActName }) => {
    if (before && !(await before())) return false
    return send(path, body)
  }
  const forms = (['answerFinal', 'sendBack', 'assign', 'handOver', 'goAhead'] as const).filter(has)
  const asking = has('admit') ? assignment.workers.filter(({ standing }) => standing === 'asking') : []
  return (
    <div className="desk-actions">
      <div className="desk-actions__row">
        {plain.filter(has).map((name) => (
          <button
            key={name}
            type="button"
            className={leading.has(name) ? 'desk-button desk-button--leading' : 'desk-button'}
            disabled={busy}
            onClick={() => void act({ name })}
          >
            {t(`desk.act.${name}`)}
          </button>
        ))}
        {asking.map(({ translator, name }) => (
          <button
            key={translator}
            type="button"
            className="desk-button desk-button--leading"
            disabled={busy}
            onClick={() => void act({ name: 'admit', translator } as { name: ActName })}
          >
            {t('desk.act.admit')}: <bdi>{name}</bdi>
          </button>
        ))}
      </div>
      {forms.map((name) => (
        <ActForm key={name} name={name} choices={choices} busy={busy} act={act} />
      ))}
      {complaint !== null && (
        <p className="desk-complaint" role="alert">
          {complaint}
        </p>
      )}
    </div>
  )
}
