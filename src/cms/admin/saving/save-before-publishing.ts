import { saverOf, savingStore } from './saving-store'

/** The form hears of the number of a save a moment after it was stored. */
const moment = 50

/**
 * What is unsaved is saved first: a publication that is refused would otherwise leave the last words nowhere, and two saves at once
 * would refuse each other. False where it could not be stored, and nothing is to be published.
 */
export async function saveBeforePublishing(id: number | string | undefined): Promise<boolean> {
  const saver = saverOf(id)
  if (!saver) return true
  const isStored = await saver.saveNow()
  // Whoever was overtaken is told by the publication itself.
  if (!isStored && savingStore.read(String(id)).obstacle?.kind !== 'overtaken') return false
  await new Promise((resolve) => setTimeout(resolve, moment))
  return true
}
