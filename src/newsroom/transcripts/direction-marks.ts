/** Invisible marks that belong to the text beside them: LRM, RLM, ALM. */
export const directionMarks = '\u200e\u200f\u061c'

/**
 * Embeddings, overrides and isolates open and close across a whole run of text. Splitting the run leaves one half
 * behind, which would turn round whatever follows it on a page; so they are never kept.
 */
export const directionControls = '\u202a-\u202e\u2066-\u2069'
