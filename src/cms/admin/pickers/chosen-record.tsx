'use client'
import { EditIcon, useTranslation } from '@payloadcms/ui'
import type { HTMLAttributes, ReactNode, SyntheticEvent } from 'react'

export interface Option {
  value: number
  label: string
  [key: string]: unknown
}

interface Props {
  children?: ReactNode
  data: Option
  selectProps: {
    customProps?: {
      draggableProps?: HTMLAttributes<HTMLDivElement>
      onDocumentOpen?: (asked: { id: number }) => void
    }
  }
}

/** The field around it would open its menu. */
const stay = (event: SyntheticEvent) => event.stopPropagation()

function OpenChosen({ data, selectProps, className }: Props & { className: string }) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className={className}
      aria-label={t('general:editLabel', { label: data.label })}
      onClick={() => selectProps.customProps?.onDocumentOpen?.({ id: data.value })}
      onKeyDown={stay}
      onMouseDown={stay}
      onTouchEnd={stay}
    >
      <EditIcon />
    </button>
  )
}

/** The one record that is chosen, with the way into it. */
export function ChosenOne(props: Props) {
  return (
    <div className="rs__single-value relationship--single-value" style={{ gridArea: '1 / 1 / 2 / 3' }}>
      <div className="relationship--single-value__label" title={props.data.label}>
        <div className="relationship--single-value__label-text">
          <div className="relationship--single-value__text">{props.children}</div>
          <OpenChosen {...props} className="relationship--single-value__drawer-toggler" />
        </div>
      </div>
    </div>
  )
}

/** One of several, which are put in order by dragging. */
export function ChosenMany(props: Props) {
  const { children, data, selectProps } = props
  return (
    <div className="relationship--multi-value-label" title={data.label}>
      <div className="relationship--multi-value-label__content">
        <div {...selectProps.customProps?.draggableProps} className="relationship--multi-value-label__text">
          {children}
        </div>
      </div>
      <OpenChosen {...props} className="relationship--multi-value-label__drawer-toggler" />
    </div>
  )
}
