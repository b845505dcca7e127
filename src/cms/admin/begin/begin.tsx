'use client'
import { useState } from 'react'

import { adminMessages } from '@/i18n/admin-messages'
import type { Locale } from '@/i18n/locales'

import { BeginForm } from './begin-form'
import { BringForm } from './bring-form'
import { BroughtList } from './brought-list'
import { Review } from './review'
import { useBrought } from './use-brought'

/** A new interview: written here, or brought from elsewhere and looked at before it is stored. */
export function Begin({ language }: { language: Locale }) {
  const t = adminMessages(language)
  const brought = useBrought(language)
  const [looking, setLooking] = useState<string | null>(null)
  const [isBack, setIsBack] = useState(false)
  const [only, ...more] = brought.all
  // One that was brought alone is shown as soon as it is read.
  const shown =
    brought.all.find(({ id }) => id === looking) ??
    (more.length === 0 && only?.of === null && !isBack ? only : undefined)
  if (shown?.state === 'read')
    return (
      <Review
        key={shown.id}
        brought={shown}
        language={language}
        change={brought.change}
        pictures={brought.pictures}
        leave={() => {
          // It stays in the list, with what was mended in it.
          setIsBack(true)
          setLooking(null)
        }}
      />
    )
  return (
    <div className="begin__ways">
      {brought.pictures.files.size > 0 && brought.exports.length === 0 && (
        <p role="status">{t('bringing.pictures.alone', { count: brought.pictures.files.size })}</p>
      )}
      {brought.all.length > 0 && <BroughtList brought={brought} look={setLooking} language={language} />}
      <section aria-labelledby="begin-write">
        <h2 id="begin-write">{t('begin.write')}</h2>
        <BeginForm language={language} />
      </section>
      <section aria-labelledby="begin-bring">
        <h2 id="begin-bring">{t('begin.bring')}</h2>
        <BringForm language={language} bring={brought.bring} take={brought.take} />
      </section>
    </div>
  )
}
