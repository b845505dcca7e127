'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Before the page's script has come, a button would do nothing and say so to nobody. */
export const useIsAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
