'use client'
import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { type MouseEvent, type ReactNode, useRef, useState } from 'react'

import type { BeforePublishing } from '@/cms/naming/before-publishing'

import { askBeforePublishing, askNamedElsewhere } from './before-publishing'
import { deskLanguage } from '@/cms/desk/desk-words'
import { NamePlaces } from './name-places'
import { pressablePublishButton, publishButtonId } from './publish-button'
import { saveFirst } from './saving/save-first'
import { SureDialog } from './sure-dialog'

const words = {
  en: {
    title: 'Publish it?',
    private:
      'Readers have never had this text: it is on the translation desk as a private original. Once it is out, it cannot be called back from those who have read it.',
    names: 'A name that is withheld or kept stands, or seems to stand, in these places:',
    go: 'Publish it all the same',
    cancel: 'Do not publish',
    failed: 'Not published: what is to be known before it goes out could not be looked up. Try again.',
    unsaved: 'Not published: your last words are not saved yet. The line beside the button says why.',
  },
  ar: {
    title: 'أيُنشر؟',
    private: 'لم يطّلع القرّاء على هذا النص: هو في مكتب الترجمة أصل غير منشور. ومتى نُشر فلا يُستردّ ممن قرأه.',
    names: 'يرد اسم محجوب أو محميّ، أو ما يشبهه، في هذه المواضع:',
    go: 'نشره رغم ذلك',
    cancel: 'عدم النشر',
    failed: 'لم يُنشر: تعذرت معرفة ما ينبغي النظر فيه قبل النشر. تُرجى المحاولة من جديد.',
    unsaved: 'لم يُنشر: لم تُحفظ كلماتك الأخيرة بعد. يبيّن السطر المجاور للزر السبب.',
  },
} as const

/** Around the publish button: saves what is unsaved, and asks when a text was private, or a name that is not to be told stands in its words. */
export function AskBeforePublishing({ children }: { children: ReactNode }) {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const said = words[deskLanguage(i18n.language)]
  const [asked, setAsked] = useState<BeforePublishing | null>(null)
  const around = useRef<HTMLDivElement>(null)
  const settled = useRef(false)
  const publish = async () => {
    const button = await pressablePublishButton(around.current)
    if (!button) {
      toast.error(said.unsaved)
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
        toast.error(said.unsaved)
        return
      }
      const here = await askBeforePublishing(id)
      const isHiding = here !== null && here.hidden.length > 0
      const elsewhere = isHiding ? await askNamedElsewhere(id) : { names: [] }
      const found = here && elsewhere && { ...here, names: [...here.names, ...elsewhere.names] }
      if (!found) toast.error(said.failed)
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
          title={said.title}
          confirm={said.go}
          cancel={said.cancel}
          onCancel={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null)
            void publish()
          }}
        >
          {asked.wasPrivate && <p>{said.private}</p>}
          {asked.names.length > 0 && (
            <>
              <p>{said.names}</p>
              <NamePlaces names={asked.names} open={Number(id)} onShow={() => setAsked(null)} />
            </>
          )}
        </SureDialog>
      )}
    </div>
  )
}
