/** How many words a text has, as lists and the form of an interview count them. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length
