interface Props {
  /** The link or the quote of the menu that it stands in, or the field with this id. */
  what: 'link' | 'quote' | `#${string}`
  children: string
}

/** Hidden until the script that makes it work has shown it. */
export function CopyButton({ what, children }: Props) {
  return (
    <button type="button" className="copy" data-copy={what} hidden suppressHydrationWarning>
      {children}
    </button>
  )
}
