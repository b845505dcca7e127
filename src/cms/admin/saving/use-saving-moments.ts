'use client'
import { useAuth, useForm, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { FormSaver } from './form-saver'
import { sendLast, whoIsSignedIn } from './send-save'

/** How often it is asked whether somebody is signed in again. */
const sessionPause = 4000

const isHere = () => document.visibilityState === 'visible'

/** Once the session has ended, sees when the same user is signed in again, in whichever tab. */
export function useSessionWatch(saver: FormSaver | null, isAway: boolean): void {
  const { user, fetchFullUser } = useAuth()
  const isForgotten = !user
  const [userId] = useState(user?.id)
  useEffect(() => {
    if (!saver || userId === undefined) return
    const look = async () => {
      if (!isHere()) return
      const who = await whoIsSignedIn(userId)
      if (who === 'same') {
        // Without a user Payload shows no button to publish.
        if (isForgotten) await fetchFullUser()
        if (isAway) saver.retry()
      } else if (!isAway) saver.stopped({ kind: who === 'nobody' ? 'signedOut' : 'somebodyElse' })
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
  }, [saver, userId, isAway, isForgotten, fetchFullUser])
}

/** The moments at which nobody waits for a pause: leaving a field, Ctrl+S, the network coming back, the page going away. */
export function useSavingMoments(saver: FormSaver | null, id: number | string, language: string): void {
  const { formRef } = useForm()
  const { modalState } = useModal()
  const isCovered = Object.values(modalState).some(({ isOpen }) => isOpen)
  useEffect(() => {
    const form = formRef.current
    if (!saver) return
    const save = (event: KeyboardEvent) => {
      const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyS'
      // In a drawer Ctrl+S is for the record that is open there.
      if (!isSave || isCovered) return
      event.preventDefault()
      event.stopImmediatePropagation()
      saver.retry()
      void saver.saveNow()
    }
    const written = (event: Event) => saver.written(event.target)
    const left = () => saver.wanted()
    const online = () => saver.retry()
    const leave = () => {
      const body = saver.leaving()
      if (body) sendLast({ id, body, language })
    }
    const hidden = () => {
      if (!isHere()) saver.wanted()
    }
    window.addEventListener('keydown', save, true)
    form.addEventListener('beforeinput', written)
    form.addEventListener('focusout', left)
    window.addEventListener('online', online)
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('keydown', save, true)
      form.removeEventListener('beforeinput', written)
      form.removeEventListener('focusout', left)
      window.removeEventListener('online', online)
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [saver, id, language, formRef, isCovered])
}
