'use client'
import { useSyncExternalStore } from 'react'

import { nothingToTell, type TwoSavesView } from './open-text'
import { savedAlready, type Saving } from './saving-state'

/** What others may ask of an open form. */
export interface OpenForm {
  /** Sends what is unsaved now; whether the server then has all of it. */
  saveNow: () => Promise<boolean>
  /** Between two saves of these fields, by name: theirs, and mine in all others. */
  choose: (theirs: ReadonlySet<string>, publishing: boolean) => void
}

/** How an open text stands. */
interface Standing {
  saving: Saving
  view: TwoSavesView
  /** Whether what is unsaved is at least on the device. */
  isKept: boolean
}

const unknown: Standing = { saving: savedAlready(null), view: nothingToTell, isKept: true }
const standings = new Map<string, Standing>()
const forms = new Map<string, OpenForm>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Kept by the open form of a document alone. */
export const savingStore = {
  read: (id: string): Standing => standings.get(id) ?? unknown,
  write(id: string, news: Partial<Standing>): void {
    standings.set(id, { ...savingStore.read(id), ...news })
    for (const listener of listeners) listener()
  },
  open(id: string, form: OpenForm): () => void {
    forms.set(id, form)
    return () => {
      if (forms.get(id) !== form) return
      forms.delete(id)
      savingStore.write(id, { view: nothingToTell })
    }
  },
}

function useStanding<T>(id: number | string | undefined, read: (standing: Standing) => T): T {
  const now = () => read(id === undefined ? unknown : savingStore.read(String(id)))
  return useSyncExternalStore(subscribe, now, () => read(unknown))
}

/** How the words of an open interview stand to those on the server. */
export const useSaving = (id: number | string | undefined): Saving => useStanding(id, ({ saving }) => saving)

/** What is to be told of two saves of an open interview. */
export const useTwoSavesView = (id: number | string | undefined): TwoSavesView =>
  useStanding(id, ({ view }) => view)

/** Whether what is unsaved of an open interview is at least on the device. */
export const useKept = (id: string): boolean => useStanding(id, ({ isKept }) => isKept)

/** Whether a field waits until somebody has chosen between two saves of it. */
export const isChoosing = ({ clashes }: TwoSavesView): boolean => clashes.length > 0

/** The form of an open interview; null where it is not open for writing. */
export const openFormOf = (id: number | string | undefined): OpenForm | null => forms.get(String(id)) ?? null
