export const removedWords = {
  en: { part: (n: number) => `Part ${String(n)} removed`, row: 'Removed', undo: 'Undo' },
  ar: { part: (n: number) => `حُذف الجزء ${String(n)}`, row: 'حُذف', undo: 'تراجع' },
} as const
