import { Fragment } from 'react'
import type { Setting } from '@/surfaces/setting'
import type { Version } from '@/content/types'
import { routes } from '@/lib/routes'
import { VersionLink } from './version-link'

interface Props {
  versions: readonly Version[]
  /** The slug of the interview that can be read beside each of them. */
  of?: string
  /** The key of the exchange beside which the offer stands: it leads to the same one there. */
  at?: string | undefined
  setting: Setting
}

/** The languages that the interview can be read in besides this one, and both at once. */
export function OtherVersions({ versions, of, at, setting }: Props) {
  const { locale, t } = setting
  const others = versions.filter(({ language }) => language !== locale)
  if (others.length === 0) return null
  return (
    <ul className="versions bar">
      {others.map((version) => (
        <Fragment key={version.language}>
          <li>
            <VersionLink version={version} at={at} />
          </li>
          {of !== undefined && (
            <li>
              <a href={routes.withLanguage(locale, of, version.language) + (at ? `#${at}` : '')}>
                {t('version.both')}
              </a>
            </li>
          )}
        </Fragment>
      ))}
    </ul>
  )
}
