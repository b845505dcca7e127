/** What every JavaScript object answers to though nobody put it there: no table may find a typed word among these. */
export const inheritedNames = Object.getOwnPropertyNames(Object.prototype)
