import type { MayKeep, Saved } from './merge-saves'

/**
 * In a translation the people and the parts are the original's: only notes, and parts of this version alone, are its own. In any
 * other text whoever writes may add and keep what they like.
 */
export const mayKeepIn = (interview: Saved): MayKeep =>
  interview['translationOf']
    ? (list, row) =>
        list === 'exchanges'
          ? row['blockType'] === 'translatorNote' || row['mark'] === 'onlyInThisLanguage' || !row['key']
          : list !== 'interviewees' && list !== 'authors'
    : () => true
