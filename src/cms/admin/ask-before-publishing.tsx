'use client'
import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { type MouseEvent, type ReactNode, useRef, useState } from 'react'

import type { BeforePublishing } from '@/cms/naming/before-publishing'

import { askBeforePublishing, askNamedElsewhere } from './before-publishing'
import { adminMessages } from '@/i18n/admin-messages'
import { NamePlaces } from './name-places'
import { pressablePublishButton, publishButtonId } from './publish-button'
import { saveFirst } from './saving/save-first'
import { SureDialog } from './sure-dialog'

/** Around the publish button: saves what is unsaved, and asks when a text was private, or a name that is not to be told stands in its words. */
export function AskBeforePublishing({ children }: { children: ReactNode }) {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const t = adminMessages(i18n.language)
  const [asked, setAsked] = useState<BeforePublishing | null>(null)
  const around = useRef<HTMLDivElement>(null)
  const settled = useRef(false)
  const publish = async () => {
    const button = await pressablePublishButton(around.current)
    if (!button) {
      toast.error(t('publishing.ask.unsaved'))
      return
    }
    settled.current = true
    button.click()
    settled.current = false
  }
  const hold = (event: MouseEvent) => {
    const button = event.target instanceof HTMLElement ? event.target.closest('button') : null
    if (settled.current || id === undefined || button?.id !== publishButtonId) return
    event.preventDefault()
    event.stopPropagation()
    const ask = async () => {
      if (!(await saveFirst(id))) {
        toast.error(t('publishing.ask.unsaved'))
        return
      }
      const here = await askBeforePublishing(id)
      const isHiding = here !== null && here.hidden.length > 0
      const elsewhere = isHiding ? await askNamedElsewhere(id) : { names: [] }
      const found = here && elsewhere && { ...here, names: [...here.names, ...elsewhere.names] }
      if (!found) toast.error(t('publishing.ask.failed'))
      else if (found.wasPrivate || found.names.length > 0) setAsked(found)
      else await publish()
    }
    void ask()
  }
  return (
    <div className="ask-first" ref={around} onClickCapture={hold}>
      {children}
      {asked && (
        <SureDialog
          title={t('publishing.ask.title')}
          confirm={t('publishing.ask.go')}
          cancel={t('publishing.ask.cancel')}
          onCancel={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null)
            void publish()
          }}
        >
          {asked.wasPrivate && <p>{t('publishing.ask.private')}</p>}
          {asked.names.length > 0 && (
            <>
              <p>{t('publishing.ask.names')}</p>
              <NamePlaces names={asked.names} open={Number(id)} onShow={() => setAsked(null)} />
            </>
          )}
        </SureDialog>
      )}
    </div>
  )
}
