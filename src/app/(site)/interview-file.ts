import { getInterview } from '@/content/interviews'
import type { Interview } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import type { Locale } from '@/i18n/locales'
import { slugParams } from './page-params'
import { getSetting } from './page-setting'

export interface SlugContext {
  params: Promise<{ locale: string; slug: string }>
}

interface InterviewFile {
  /** The address of this file for a slug: where a reader of a former slug is sent. */
  address: (locale: Locale, slug: string) => string
  /** null where the interview has no such file. */
  answer: (interview: Interview, setting: Setting) => Promise<Response> | Response | null
}

/** Answers with something made of an interview that readers may see, and with nothing for any other. */
export async function interviewFile(
  params: SlugContext['params'],
  { address, answer }: InterviewFile,
): Promise<Response> {
  const { locale, slug } = await slugParams(params)
  const [setting, result] = await Promise.all([getSetting(locale), getInterview(locale, slug)])
  if (result === null) return nothing()
  if ('movedTo' in result) {
    const moved = address(locale, result.slug)
    return new Response(null, { status: 308, headers: { Location: encodeURI(moved) } })
  }
  return (await answer(result.found, setting)) ?? nothing()
}

const nothing = () => new Response(null, { status: 404 })
