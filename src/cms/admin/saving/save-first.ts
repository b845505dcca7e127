import { openFormOf, savingStore } from './saving-store'

/** The form hears of the number of a save a moment after it was stored. */
export const moment = 50
/** Longer than it takes to bring two saves together, on a slow machine too. */
export const patience = 30_000

export const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

/** Whether an overtaken form has been brought together with the newer save, and stored. */
async function isBroughtTogether(id: string): Promise<boolean> {
  for (const until = Date.now() + patience; Date.now() < until; await wait(moment)) {
    const { obstacle, unsavedSince } = savingStore.read(id).saving
    if (unsavedSince === null) return true
    if (obstacle && obstacle.kind !== 'overtaken') return false
  }
  return false
}

/**
 * What is unsaved is saved before a text is published or handed in, by the form itself: a publication that is refused would
 * otherwise leave the last words nowhere, and two saves at once would refuse each other. False where it could not be stored, and
 * nothing more is to be done.
 */
export async function saveFirst(id: number | string | undefined): Promise<boolean> {
  const open = openFormOf(id)
  if (!open) return true
  const isStored = await open.saveNow()
  if (!isStored && !(await isBroughtTogether(String(id)))) return false
  await wait(moment)
  return true
}
