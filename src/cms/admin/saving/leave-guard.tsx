'use client'
import { ConfirmationModal, useModal, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'

import { adminMessages } from '@/i18n/admin-messages'

import { isChoosing, savingStore } from './saving-store'
import { mostKeptAlive } from './send-save'
import type { SavedForm } from './use-open-form'

/** Longer than a save takes on a slow line; then it is better to ask. */
const patience = 6000

/** Where a click leads away from this page to; null for one that does not. */
function leadsTo(event: MouseEvent): string | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const isElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  if (!link?.href || isElsewhere || link.target === '_blank' || link.hasAttribute('download')) return null
  const here = new URL(location.href)
  const there = new URL(link.href)
  return there.origin + there.pathname + there.search === here.origin + here.pathname + here.search
    ? null
    : link.href
}

const after = (time: number) => new Promise<false>((resolve) => setTimeout(() => resolve(false), time))

/** Whoever leaves with words that are not saved has them saved first, and is asked where that fails. */
export function LeaveGuard({ open, id }: { open: SavedForm; id: string }) {
  const { i18n } = useTranslation()
  const router = useRouter()
  const { openModal, closeModal } = useModal()
  const [to, setTo] = useState<string | null>(null)
  const t = adminMessages(i18n.language)
  const slug = `leave-unsaved-${id}`
  const go = useCallback(
    (href: string) => {
      const { origin, pathname } = new URL(href)
      if (origin === location.origin && pathname.startsWith('/admin')) router.push(href)
      else location.assign(href)
    },
    [router],
  )
  useEffect(() => {
    const mustChoose = () => isChoosing(savingStore.read(id).view)
    const leave = async (href: string) => {
      const isSaved = await Promise.race([open.saveNow(), after(patience)])
      if (isSaved && !mustChoose()) {
        go(href)
        return
      }
      setTo(href)
      openModal(slug)
    }
    const clicked = (event: MouseEvent) => {
      const href = leadsTo(event)
      if (href === null || !(open.leaving() || mustChoose())) return
      event.preventDefault()
      event.stopPropagation()
      void leave(href)
    }
    const unloading = (event: BeforeUnloadEvent) => {
      const body = open.leaving()
      if (mustChoose()) event.preventDefault()
      if (!body) return
      const isSmall = JSON.stringify(body).length * 2 < mostKeptAlive
      // What is small goes along with the page, and is on the device should it not arrive.
      if (isSmall && !open.saving().obstacle && savingStore.read(id).isKept) return
      void open.saveNow()
      event.preventDefault()
    }
    document.addEventListener('click', clicked, true)
    window.addEventListener('beforeunload', unloading)
    return () => {
      document.removeEventListener('click', clicked, true)
      window.removeEventListener('beforeunload', unloading)
    }
  }, [open, id, slug, go, openModal])
  return (
    <ConfirmationModal
      modalSlug={slug}
      heading={t('saving.leave.title')}
      body={savingStore.read(id).isKept ? t('saving.leave.kept') : t('saving.leave.lost')}
      cancelLabel={t('saving.leave.stay')}
      confirmLabel={t('saving.leave.leave')}
      onCancel={() => closeModal(slug)}
      onConfirm={() => {
        closeModal(slug)
        if (to !== null) go(to)
      }}
    />
  )
}
