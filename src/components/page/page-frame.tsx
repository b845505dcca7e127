import type { ReactNode } from 'react'
import { Footer } from '@/components/footer/footer'
import { Masthead, type Door } from '@/components/masthead/masthead'
import type { Version } from '@/content/types'
import type { Setting } from '@/surfaces/setting'

export interface Skip {
  /** The id of a part of the page. */
  part: string
  label: string
}

interface Props {
  setting: Setting
  versions?: readonly Version[]
  /** The door of the masthead that the page stands behind. */
  current?: Door | null
  /** Parts that can be jumped to, besides the page's own part. */
  skips?: readonly Skip[]
  children: ReactNode
}

/** What every page has around its own part. */
export function PageFrame({ setting, versions = [], current = null, skips = [], children }: Props) {
  const all = [{ part: 'main', label: setting.t('skip') }, ...skips]
  return (
    <>
      {all.map(({ part, label }) => (
        <a key={part} className="skip face" href={`#${part}`}>
          {label}
        </a>
      ))}
      <Masthead setting={setting} versions={versions} current={current} />
      <main id="main">{children}</main>
      <Footer setting={setting} />
    </>
  )
}
