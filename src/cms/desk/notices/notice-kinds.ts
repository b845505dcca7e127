/** What people are told of. Each can be turned off as mail, none on the desk. */
export const noticeKinds = [
  'assigned',
  'claimed',
  'joinAsked',
  'joined',
  'handedIn',
  'sentBack',
  'finalText',
  'finalAnswered',
  'published',
  'sourceChanged',
  'sourceChangedUrgent',
  'creditChanged',
  'quiet',
  'fileTaken',
] as const

export type NoticeKind = (typeof noticeKinds)[number]
