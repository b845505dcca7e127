'use client'
import { useSyncExternalStore } from 'react'

import type { Values } from './form-values'
import { savedAlready, type Saving } from './saving-state'

/** What others may ask of the one saver of an open form. */
export interface Saver {
  /** Sends what is unsaved now; whether the server then has all of it. */
  saveNow: () => Promise<boolean>
  /** These fields say what is stored, by their paths: somebody else has written it; `all`: the form has no others. */
  taken: (values: Values, all?: boolean) => void
  /** Says that what stood in the way may be gone (an overtaken form is at a newer save): it is tried at once. */
  retry: () => void
}

const unknown = savedAlready(null)
const states = new Map<string, Saving>()
const unkept = new Set<string>()
const choosing = new Set<string>()
const savers = new Map<string, Saver>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Kept by the saver of a document alone. */
export const savingStore = {
  read: (id: string): Saving => states.get(id) ?? unknown,
  write(id: string, saving: Saving): void {
    states.set(id, saving)
    for (const listener of listeners) listener()
  },
  /** Whether what is unsaved is at least on the device. */
  isKept: (id: string): boolean => !unkept.has(id),
  writeKept(id: string, isKept: boolean): void {
    if (isKept) unkept.delete(id)
    else unkept.add(id)
    for (const listener of listeners) listener()
  },
  /** Whether a field waits until somebody has chosen between two saves of it. */
  isChoosing: (id: string): boolean => choosing.has(id),
  writeChoosing(id: string, isChoosing: boolean): void {
    if (isChoosing) choosing.add(id)
    else choosing.delete(id)
    for (const listener of listeners) listener()
  },
  open(id: string, saver: Saver): () => void {
    savers.set(id, saver)
    return () => {
      if (savers.get(id) === saver) savers.delete(id)
    }
  },
}

/** How the words of an open interview stand to those on the server. */
export function useSaving(id: number | string | undefined): Saving {
  const read = () => (id === undefined ? unknown : savingStore.read(String(id)))
  return useSyncExternalStore(subscribe, read, () => unknown)
}

/** Whether a field of an open interview waits for a choice. */
export const useChoosing = (id: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => savingStore.isChoosing(id),
    () => false,
  )

/** Whether what is unsaved of an open interview is at least on the device. */
export const useKept = (id: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => savingStore.isKept(id),
    () => true,
  )

/** The saver of an open interview; null where it is not open for writing. */
export const saverOf = (id: number | string | undefined): Saver | null => savers.get(String(id)) ?? null
