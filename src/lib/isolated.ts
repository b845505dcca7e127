/** Somebody's words inside a sentence of ours: whichever way they run, they turn nothing around them. */
export const isolated = (words: string): string => `\u2068${words}\u2069`
