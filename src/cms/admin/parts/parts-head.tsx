'use client'
import {
  CopyIcon,
  EditIcon,
  ErrorPill,
  FieldLabel,
  MoreIcon,
  Popup,
  PopupList,
  useTranslation,
} from '@payloadcms/ui'
import type { StaticLabel } from 'payload'

import { useParts } from './parts-context'

interface Props {
  label: StaticLabel | undefined
  count: number
  errors: number
}

function CopyMenu({ count }: { count: number }) {
  const { acts, readOnly } = useParts()
  const { t } = useTranslation()
  if (readOnly && count === 0) return null
  return (
    <Popup
      button={<MoreIcon />}
      className="clipboard-action__popup blocks-field__header-action"
      horizontalAlign="center"
      size="large"
      render={({ close }) => {
        const done = (act: () => void) => () => {
          act()
          close()
        }
        return (
          <PopupList.ButtonGroup>
            <PopupList.Button disabled={count === 0} onClick={done(() => acts.copy())}>
              <CopyIcon /> {t('general:copyField')}
            </PopupList.Button>
            <PopupList.Button disabled={readOnly} onClick={done(() => acts.paste())}>
              <EditIcon /> {t('general:pasteField')}
            </PopupList.Button>
          </PopupList.ButtonGroup>
        )
      }}
    />
  )
}

/** What the parts are called, and what is done with all of them. */
export function PartsHead({ label, count, errors }: Props) {
  const { path, acts } = useParts()
  const { i18n, t } = useTranslation()
  return (
    <header className="blocks-field__header">
      <div className="blocks-field__header-wrap">
        <div className="blocks-field__heading-with-error">
          <h3>
            <FieldLabel as="span" label={label} path={path} />
          </h3>
          {errors > 0 && <ErrorPill count={errors} i18n={i18n} withMessage />}
        </div>
        <ul className="blocks-field__header-actions">
          {count > 0 &&
            [true, false].map((closed) => (
              <li key={String(closed)}>
                <button
                  type="button"
                  className="blocks-field__header-action"
                  onClick={() => acts.closeAll(closed)}
                >
                  {closed ? t('fields:collapseAll') : t('fields:showAll')}
                </button>
              </li>
            ))}
          <li>
            <CopyMenu count={count} />
          </li>
        </ul>
      </div>
    </header>
  )
}
