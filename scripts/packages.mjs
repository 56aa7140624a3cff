import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isWindows, root, say } from './place.mjs'
import { run } from './run.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean, dev?: boolean }} Entry
 * @param {string} path
 * @returns {Record<string, Entry> | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** npm writes down what it installed; every package of the lock file must be there in its version. */
export function packagesAreInstalled() {
  const wanted = readLock(join(root, 'package-lock.json')) ?? {}
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'))
  if (!installed) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version)
}

export async function installPackages() {
  if (packagesAreInstalled()) return
  say('installing the packages of package-lock.json')
  const npmFile = process.env.npm_execpath
  // `npm ci` refuses a lock file without the addons of other systems, which not every registry has; this leaves the file as it is.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const code = npmFile?.endsWith('.js') ? await run(process.execPath, [npmFile, ...args]) : await run(isWindows ? 'npm.cmd' : 'npm', args)
  if (code !== 0) throw new Error(`npm install ended with ${code}. Is the npm registry reachable? Run it by hand to see more.`)
}
