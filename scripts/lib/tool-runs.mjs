import { existsSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { Complaint } from './complaint.mjs'
import { countStep } from './suite-counts.mjs'

/**
 * Ways to run the tools in node_modules.
 * @param {import('./launch.mjs').Launch} launch
 */
export function openToolRuns({ root, children }) {
  /** @param {string[]} configs */
  function needConfigs(configs) {
    const missing = configs.filter((config) => !existsSync(join(root, config)))
    if (missing.length)
      throw new Complaint(`${missing.join(' and ')} is missing, without which this cannot run.`)
  }

  /**
   * @param {string} tool
   * @param {string[]} args
   * @param {{ env?: Record<string, string>, show?: boolean, patience?: number }} [options] `patience`: how far it stands back for
   *   what runs beside it, as the system counts (0 to 19).
   */
  async function runTool(tool, args, { env, show, patience } = {}) {
    const child = children.start(tool, join(root, 'node_modules/.bin', tool), args, {
      cwd: root,
      env: { ...process.env, ...env },
    })
    if (show) child.letThrough()
    if (patience && child.pid) setPriority(child.pid, patience)
    return { code: await child.ended, output: child.output() }
  }

  return {
    needConfigs,
    runTool,
    /**
     * A tool whose exit code says it all; its words are shown only when it complains.
     * @param {string} tool
     * @param {string[]} args
     * @param {string[]} configs
     * @param {(output: string) => string | undefined} [objection]
     */
    check: async (tool, args, configs, objection) => {
      needConfigs(configs)
      const { code, output } = await runTool(tool, args, { patience: 10 })
      const complaint = code === 0 ? objection?.(output) : output.trim()
      if (complaint) console.log(complaint)
      return countStep(code === 0 && !complaint)
    },
  }
}

/** @typedef {ReturnType<typeof openToolRuns>} ToolRuns */
