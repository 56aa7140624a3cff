import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isWindows, pinnedNode, root } from './place.mjs'
import { run } from './run.mjs'

/**
 * Runs a script of this project, TypeScript too, under the Node that package.json pins; the first install may have begun with an older one.
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 */
export function runPinned(args, { env = {}, ...options } = {}) {
  if (!existsSync(pinnedNode)) throw new Error(`${pinnedNode} is missing. Delete node_modules and run the command again.`)
  return run(pinnedNode, args, { ...options, env: { ...process.env, ...withPinnedPath(), ...env } })
}

/** What is started further on finds the pinned Node first. */
function withPinnedPath() {
  const separator = isWindows ? ';' : ':'
  return { PATH: [join(root, 'node_modules', 'node', 'bin'), process.env.PATH ?? ''].join(separator) }
}

/**
 * The file that a package declares as its command.
 * @param {string} packageName
 * @param {string} [command]
 */
export function commandFile(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}
