'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { $createLineBreakNode, $createTextNode, TextNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { soundText } from '@/text/sound-text'

/** Where the server would break a line or take a sign away, the editor does so at once: what is seen is what is stored. */
function withSoundText(node: TextNode): void {
  const text = node.getTextContent()
  const [first = '', ...others] = soundText(text).split('\n')
  if (first === text) return
  const isWritten = node.isSelected()
  node.setTextContent(first)
  const last = others.reduce((before: TextNode, line) => {
    const own = $createTextNode(line).setFormat(node.getFormat()).setStyle(node.getStyle())
    before.insertAfter($createLineBreakNode()).insertAfter(own)
    return own
  }, node)
  if (isWritten && others.length > 0) last.selectEnd()
}

function SoundTextPlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => editor.registerNodeTransform(TextNode, withSoundText), [editor])
  return null
}

export const SoundTextFeatureClient = createClientFeature({
  plugins: [{ Component: SoundTextPlugin, position: 'normal' }],
})
