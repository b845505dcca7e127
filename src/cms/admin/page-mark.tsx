'use client'
import { useLayoutEffect } from 'react'

/** What a page is, where its style sheets ask for it. */
export type PageMark = 'on-interview' | 'on-own-translation' | 'on-desk' | 'without-translations'

/**
 * Marks the page as long as this is on it. A style sheet could see that for itself (`body:has(…)`), but then the browser asks for the
 * style of everything on the page again at every key, which in a long interview takes longer than all the rest.
 */
export function usePageMark(mark: PageMark | null): void {
  useLayoutEffect(() => {
    if (!mark) return
    document.body.classList.add(mark)
    return () => document.body.classList.remove(mark)
  }, [mark])
}

/** The same, for what is drawn on the server. */
export function MarkPage({ mark }: { mark: PageMark }) {
  usePageMark(mark)
  return null
}

/** Marks what a field stands in, for the same reason; Payload gives it no class of ours. */
export function markBesideSource(element: HTMLElement | null): void {
  element?.parentElement?.classList.add('beside-source')
}
