const wait = 300

interface Call {
  id: string
  /** The form that answers; none in a question. */
  form?: string
}

/** Forms of one text in other windows of this browser: what they keep is not left behind, they are at it. */
export function openForms(id: string, own: string): { ask: () => Promise<string[]>; close: () => void } {
  const channel = new BroadcastChannel('dragoman:forms')
  const found = new Set<string>()
  channel.addEventListener('message', ({ data }: MessageEvent<Call>) => {
    if (data.id !== id) return
    if (data.form === undefined) channel.postMessage({ id, form: own } satisfies Call)
    else found.add(data.form)
  })
  return {
    async ask() {
      found.clear()
      channel.postMessage({ id } satisfies Call)
      await new Promise((resolve) => setTimeout(resolve, wait))
      return [...found, own]
    },
    close: () => channel.close(),
  }
}
