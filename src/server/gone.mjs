/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Tells once that whoever asked has gone, answered or not. Node says nothing of an answer that waits behind another on its connection.
 * @param {Request} request @param {Response} response @param {() => void} tell
 */
export function whenGone({ socket }, response, tell) {
  let isTold = false
  const tellOnce = () => {
    socket.off('close', tellOnce)
    if (!isTold) tell()
    isTold = true
  }
  // As many as are asked at once on one connection.
  socket.setMaxListeners(0)
  socket.once('close', tellOnce)
  response.once('close', tellOnce)
}
