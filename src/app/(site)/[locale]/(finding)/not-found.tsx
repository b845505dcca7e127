import type { Metadata } from 'next'
import { RefusalPage } from '@/components/refusal/refusal-page'

export const metadata: Metadata = { title: '404' }

export default function NotFound() {
  return <RefusalPage why="missing" />
}
