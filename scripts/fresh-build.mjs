import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, say } from './place.mjs'
import { commandFile, runPinned } from './pinned-node.mjs'

const sources = ['assets', 'db', 'domain', 'electron', 'renderer', 'package.json', 'package-lock.json', 'vite.config.ts']
const stamp = join(root, 'dist', '.built')

/**
 * Builds only where a source is newer than the last build; folders count too, so that a deleted file is noticed.
 * PACKBENCH_BUILD=no takes what lies in dist.
 */
export async function freshBuild() {
  if (process.env.PACKBENCH_BUILD === 'no') return
  const begun = new Date()
  if (sources.every((source) => newest(join(root, source)) < builtAt())) return
  say('building')
  const code = await runPinned([commandFile('vite'), 'build', '--app', '--logLevel', 'warn'])
  if (code !== 0) throw new Error(`the build ended with ${code}`)
  writeFileSync(stamp, '')
  utimesSync(stamp, begun, begun)
}

function builtAt() {
  return statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/**
 * @param {string} path
 * @returns {number} milliseconds since 1970
 */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
