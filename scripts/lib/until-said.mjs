/**
 * Runs a command of Payload's until it says what it says when it works: Node 20 ends it now and then before its modules are loaded,
 * as if all were well.
 * @param {string} words
 * @param {() => Promise<{ code: number, output: string }>} run
 */
export async function untilSaid(words, run) {
  let ran = await run()
  for (let tries = 1; tries < 5 && ran.code === 0 && !ran.output.includes(words); tries += 1)
    ran = await run()
  return ran
}
