'use client'
import { createClientFeature, LinkNode } from '@payloadcms/richtext-lexical/client'
import {
  $createLineBreakNode,
  $createTextNode,
  ParagraphNode,
  TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { soundLink } from '@/text/sound-link'
import { soundText } from '@/text/sound-text'

import { withoutDeepLists } from './flat-lists'
import { $markOf, $setMark } from './marks/mark-state'
import { PastePlugin } from './parts/paste/paste-plugin'

/** Where the server would break a line or take a sign away, the editor does so at once: what is seen is what is stored. */
function withSoundText(node: TextNode): void {
  if (node.getStyle() !== '') node.setStyle('')
  const text = node.getTextContent()
  const [first = '', ...others] = soundText(text).split('\n')
  if (first === text) return
  const isWritten = node.isSelected()
  node.setTextContent(first)
  const last = others.reduce((before: TextNode, line) => {
    const own = $setMark($createTextNode(line).setFormat(node.getFormat()), $markOf(node))
    before.insertAfter($createLineBreakNode()).insertAfter(own)
    return own
  }, node)
  if (isWritten && others.length > 0) last.selectEnd()
}

/** The margins and sides of what is pasted, which no page would show. */
function plainlyLaid(node: ParagraphNode): void {
  if (node.getFormatType() !== '') node.setFormat('')
  if (node.getIndent() !== 0) node.setIndent(0)
}

/** A link that could never be followed is its words at once: what is seen is what is stored. */
function withSoundAddress(node: LinkNode): void {
  const fields = node.getFields()
  const url = soundLink(fields.url)
  if (url === fields.url) return
  if (url !== null) {
    node.setFields({ ...fields, url })
    return
  }
  for (const child of node.getChildren()) node.insertBefore(child)
  node.remove()
}

function SoundTextPlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const ends = [
      editor.registerNodeTransform(TextNode, withSoundText),
      editor.registerNodeTransform(ParagraphNode, plainlyLaid),
      editor.registerNodeTransform(LinkNode, withSoundAddress),
      editor.registerNodeTransform(ListNode, withoutDeepLists),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [editor])
  return null
}

export const SoundTextFeatureClient = createClientFeature({
  plugins: [
    { Component: SoundTextPlugin, position: 'normal' },
    { Component: PastePlugin, position: 'normal' },
  ],
})
