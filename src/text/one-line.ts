/** Words on one line, however their editor broke them: as every field that machines read has them. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
