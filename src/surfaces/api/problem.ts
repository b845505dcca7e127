import type { Problem } from './shapes'

const titles = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  503: 'Service Unavailable',
} as const
export type ProblemStatus = keyof typeof titles

export const problemType = 'application/problem+json'

/** @param parameter the one that it is about */
export const toProblem = (
  status: ProblemStatus,
  detail: string,
  parameter: string | null = null,
): Problem => ({
  type: 'about:blank',
  title: titles[status],
  status,
  detail,
  parameter,
})
