import type { ReactNode } from 'react'
import { Footer } from '@/components/footer/footer'
import { Masthead } from '@/components/masthead/masthead'
import type { Version } from '@/content/types'
import type { Setting } from '@/house-style/setting'

interface Props {
  setting: Setting
  versions?: readonly Version[]
  current?: 'interviews' | null
  children: ReactNode
}

/** What every page has around its own part. */
export function PageFrame({ setting, versions = [], current = null, children }: Props) {
  return (
    <>
      <a className="skip face" href="#main">
        {setting.t('skip')}
      </a>
      <Masthead setting={setting} versions={versions} current={current} />
      <main id="main">{children}</main>
      <Footer setting={setting} />
    </>
  )
}
