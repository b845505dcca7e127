import type { FoundPassage, SearchHit, SearchResults } from '@/content/types'
import type { Setting } from '@/surfaces/setting'
import { apiRoutes } from '@/lib/api-routes'

import type { ApiHit, ApiSearch } from './shapes'
import { type SettingIn, toSummary } from './to-interview'
import { toInterviewee } from './to-people'
import { toMarked, toWords } from './to-words'

const toPassage = ({ path, question, excerpt, speaker }: FoundPassage, setting: Setting) => ({
  url: setting.absolute(path),
  question: question && toMarked(question),
  excerpt: toMarked(excerpt),
  speaker: speaker && toInterviewee(speaker, setting),
})

function toHit(hit: SearchHit, settingIn: SettingIn): ApiHit {
  const { interview, headline, standfirst, passages, morePassages } = hit
  const setting = settingIn(interview.language)
  return {
    interview: toSummary(interview, settingIn),
    headline: toMarked(headline),
    standfirst: standfirst && toMarked(standfirst),
    passages: passages.map((passage) => toPassage(passage, setting)),
    morePassages,
  }
}

/** What a search has found, and where it goes on. */
export function toSearch(results: SearchResults, settingIn: SettingIn): ApiSearch {
  const { request, outcome, count, more, cut, onlyNewest, pages, hits, facets, elsewhere, suggestions } =
    results
  const { query, language, filters, page } = request
  const { absolute } = settingIn(language)
  const asked = { q: query, ...filters }
  return {
    query,
    language,
    outcome,
    count,
    more,
    cut,
    onlyNewest,
    page,
    pages,
    next: page < pages ? absolute(apiRoutes.search({ ...asked, language, page: page + 1 })) : null,
    hits: hits.map((hit) => toHit(hit, settingIn)),
    facets: facets.map(({ filter, options }) => ({
      parameter: filter,
      options: options.map(({ value, name, ...counted }) => ({
        value,
        name: name && toWords(name),
        count: counted.count,
        more: counted.more,
      })),
    })),
    elsewhere: elsewhere.map((there) => ({
      language: there.language,
      count: there.count,
      more: there.more,
      api: absolute(apiRoutes.search({ ...asked, language: there.language })),
    })),
    suggestions,
  }
}
