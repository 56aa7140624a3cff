import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const isWindows = process.platform === 'win32'
export const isRoot = process.getuid?.() === 0

/** @param {string} folder */
export const pinnedNodeOf = (folder) => join(folder, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node')
export const pinnedNode = pinnedNodeOf(root)

/** What is fetched once a machine. Root's own home is closed to the user that the journeys run as. */
export const cacheFolder =
  process.env.PACKBENCH_CACHE ??
  (isRoot && process.platform === 'linux'
    ? '/var/cache/packbench'
    : join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'packbench'))

/** @param {string} line */
export function say(line) {
  console.log(`packbench: ${line}`)
}
