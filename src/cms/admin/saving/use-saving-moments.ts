'use client'
import { useAuth, useForm, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { sendLast, whoIsSignedIn } from './send-save'
import type { SavedForm } from './use-open-form'

/** How often it is asked whether somebody is signed in again. */
const sessionPause = 4000

const isHere = () => document.visibilityState === 'visible'

/** Once the session has ended, sees when the same user is signed in again, in whichever tab. */
export function useSessionWatch(open: SavedForm | null, isAway: boolean): void {
  const { user, fetchFullUser } = useAuth()
  const isForgotten = !user
  const [userId] = useState(user?.id)
  useEffect(() => {
    if (!open || userId === undefined) return
    const look = async () => {
      if (!isHere()) return
      const who = await whoIsSignedIn(userId)
      if (who === 'same') {
        // Without a user Payload shows no button to publish.
        if (isForgotten) await fetchFullUser()
        if (isAway) open.tell({ type: 'reachable' })
      } else if (!isAway)
        open.tell({ type: 'stopped', obstacle: { kind: who === 'nobody' ? 'signedOut' : 'somebodyElse' } })
    }
    // Without an answer nothing is known yet, and the next time comes soon.
    const ask = () => void look().catch(() => undefined)
    const timer = isAway ? setInterval(ask, sessionPause) : undefined
    document.addEventListener('visibilitychange', ask)
    window.addEventListener('focus', ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
      window.removeEventListener('focus', ask)
    }
  }, [open, userId, isAway, isForgotten, fetchFullUser])
}

/** The moments at which nobody waits for a pause: leaving a field, Ctrl+S, the network coming back, the page going away. */
export function useSavingMoments(open: SavedForm | null, id: number | string, language: string): void {
  const { formRef } = useForm()
  const { modalState } = useModal()
  const isCovered = Object.values(modalState).some(({ isOpen }) => isOpen)
  useEffect(() => {
    const form = formRef.current
    if (!open) return
    const save = (event: KeyboardEvent) => {
      const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyS'
      // In a drawer Ctrl+S is for the record that is open there.
      if (!isSave || isCovered) return
      event.preventDefault()
      event.stopImmediatePropagation()
      open.tell({ type: 'reachable' })
      void open.saveNow()
    }
    const left = () => open.tell({ type: 'wanted' })
    const online = () => open.tell({ type: 'reachable' })
    const leave = () => {
      const body = open.leaving()
      if (body) sendLast({ id, body, language })
    }
    const hidden = () => {
      if (!isHere()) left()
    }
    window.addEventListener('keydown', save, true)
    form.addEventListener('focusout', left)
    window.addEventListener('online', online)
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('keydown', save, true)
      form.removeEventListener('focusout', left)
      window.removeEventListener('online', online)
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [open, id, language, formRef, isCovered])
}
