/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(body: Buffer) => unknown} Speaker given all that would have been answered; it answers in its place */

/**
 * Holds an answer back until all of it is there, where `speakerFor` gives one who speaks instead; it is asked once the head is known.
 * Compression is laid over an answer by Next, and speaks to it last.
 * @param {Response} response @param {() => Speaker | null} speakerFor
 */
export function holdBack(response, speakerFor) {
  const writeHead = response.writeHead.bind(response)
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const flushHeaders = response.flushHeaders.bind(response)
  /** @type {Speaker | null} */
  let speaker = null
  let isSpoken = false
  /** @type {Buffer[]} */
  const held = []

  const isHeld = () => {
    if (!response.headersSent) speaker ??= speakerFor()
    return speaker !== null
  }
  const hold = (/** @type {unknown} */ chunk, /** @type {unknown} */ encoding) => {
    if (typeof chunk === 'string')
      held.push(
        Buffer.from(chunk, typeof encoding === 'string' ? /** @type {BufferEncoding} */ (encoding) : 'utf8'),
      )
    else if (chunk instanceof Uint8Array) held.push(Buffer.from(chunk))
  }
  const tellDone = (/** @type {unknown[]} */ said) => {
    const done = said.findLast((each) => typeof each === 'function')
    if (done) process.nextTick(done)
  }

  Object.assign(response, {
    /** @param {Parameters<typeof writeHead>} said */
    writeHead(...said) {
      if (typeof said[0] === 'number') response.statusCode = said[0]
      const headers = said.findLast((each) => typeof each === 'object' && !Array.isArray(each))
      for (const [name, value] of Object.entries(
        /** @type {import('node:http').OutgoingHttpHeaders} */ (headers ?? {}),
      ))
        if (value !== undefined) response.setHeader(name, value)
      return isHeld() ? response : writeHead(...said)
    },
    flushHeaders() {
      if (!isHeld()) flushHeaders()
    },
    /** @param {Parameters<typeof write>} said */
    write(...said) {
      if (!isHeld()) return write(...said)
      hold(said[0], said[1])
      tellDone(said)
      return true
    },
    /** @param {Parameters<typeof end>} said */
    end(...said) {
      if (!isHeld()) return end(...said)
      if (isSpoken) return response
      isSpoken = true
      hold(said[0], said[1])
      tellDone(said)
      Object.assign(response, { writeHead, write, end, flushHeaders })
      speaker?.(Buffer.concat(held))
      return response
    },
  })
}
