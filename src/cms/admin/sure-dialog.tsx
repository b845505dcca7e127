'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'

interface Props {
  title: string
  children: ReactNode
  /** Where there is something to be done. */
  confirm?: string
  cancel: string
  busy?: boolean
  onConfirm?: () => void
  onCancel: () => void
}

/** Asks before something is done; what is safe has the focus. */
export function SureDialog({ title, children, confirm, cancel, busy = false, onConfirm, onCancel }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (ref.current && !ref.current.open) ref.current.showModal()
  }, [])
  return (
    <dialog ref={ref} className="two-saves" aria-labelledby={id} onClose={onCancel}>
      <h2 id={id}>{title}</h2>
      {children}
      <p className="desk-choice">
        <button type="button" className="desk-button" autoFocus onClick={onCancel}>
          {cancel}
        </button>{' '}
        {confirm !== undefined && (
          <button
            type="button"
            className="desk-button desk-button--leading"
            disabled={busy}
            onClick={onConfirm}
          >
            {confirm}
          </button>
        )}
      </p>
    </dialog>
  )
}
