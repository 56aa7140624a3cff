import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isWindows, pinnedNodeOf, root, say } from './place.mjs'
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

/**
 * npm writes down what it installed; every package of the lock file must be there in its version.
 * @param {string} folder
 */
function packagesAreInstalled(folder) {
  const wanted = readLock(join(folder, 'package-lock.json')) ?? {}
  const installed = readLock(join(folder, 'node_modules', '.package-lock.json'))
  if (!installed) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version)
}

/**
 * What package.json allows to run a script after its install, and is here on this system.
 * @param {string} folder
 */
function withScripts(folder) {
  const allowed = Object.entries(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).allowScripts)
  return allowed.filter(([name, may]) => may && existsSync(join(folder, 'node_modules', name))).map(([name]) => name)
}

/**
 * Installs what package-lock.json names. Only the scripts that are needed run: all addons come built, and npm would look for
 * Python and a compiler for those that say how they could be built.
 * @param {string} [folder]
 */
export async function installPackages(folder = root) {
  const isInstalled = packagesAreInstalled(folder)
  if (isInstalled && existsSync(pinnedNodeOf(folder))) return
  say('installing the packages of package-lock.json')
  // `npm ci` refuses a lock file without the addons of other systems, which not every registry has; this leaves the file as it is.
  if (!isInstalled) await npm(folder, ['install', '--no-save', '--ignore-scripts'])
  await npm(folder, ['rebuild', '--ignore-scripts=false', ...withScripts(folder)])
}

/**
 * @param {string} folder
 * @param {readonly string[]} words
 */
async function npm(folder, words) {
  const npmFile = process.env.npm_execpath
  const args = [...words, '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error']
  const code = npmFile?.endsWith('.js') ? await run(process.execPath, [npmFile, ...args]) : await run(isWindows ? 'npm.cmd' : 'npm', args)
  if (code !== 0) throw new Error(`npm ${words[0]} ended with ${code}. Is the npm registry reachable? Run it by hand to see more.`)
}
