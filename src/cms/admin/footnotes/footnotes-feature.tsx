'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_NORMAL, KEY_DOWN_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { FootnoteNode } from './footnote-node'
import { addFootnote, FootnotesBelow } from './footnotes-below'
import { $outOfLink } from './footnotes-in-editor'
import './footnotes.css'

/** As in word processors. */
const isKey = ({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent) =>
  code === 'KeyF' && altKey && (ctrlKey || metaKey) && !shiftKey

function FootnotesPlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const ends = [
      editor.registerNodeTransform(FootnoteNode, $outOfLink),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!isKey(event) || !editor.isEditable()) return false
          event.preventDefault()
          addFootnote(editor)
          return true
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [editor])
  return null
}

export const FootnotesFeatureClient = createClientFeature({
  nodes: [FootnoteNode],
  plugins: [
    { Component: FootnotesPlugin, position: 'normal' },
    { Component: FootnotesBelow, position: 'belowContainer' },
  ],
})
