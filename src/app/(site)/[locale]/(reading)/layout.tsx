import type { ReactNode } from 'react'
import '@/styles/reading.css'

/** Texts have a sheet of their own, so that whoever is sent to one loads no other page's styles. */
export default function ReadingLayout({ children }: { children: ReactNode }) {
  return children
}
