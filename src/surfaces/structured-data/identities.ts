import type { Setting } from '@/surfaces/setting'
import { routes } from '@/lib/routes'

type Absolute = Setting['absolute']

/** What things are called in structured data, so that what one page says of them holds on every other. */
export const articleId = (path: string, absolute: Absolute): string => `${absolute(path)}#article`
/** @param url of their page */
export const personId = (url: string): string => `${url}#person`
export const publicationId = (absolute: Absolute): string => `${absolute('/')}#publication`
export const websiteId = ({ absolute, locale }: Setting): string => `${absolute(routes.home(locale))}#website`
