import type { ReactNode } from 'react'
import '@/styles/finding.css'

/** Pages that lead to texts. */
export default function FindingLayout({ children }: { children: ReactNode }) {
  return children
}
