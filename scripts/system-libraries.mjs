import { existsSync, readFileSync } from 'node:fs'
import { isRoot, say } from './place.mjs'
import { outputOf, run } from './run.mjs'

/** What Electron links to, and a virtual screen. Newer Debians call some of them …t64. */
const debian = ['libnss3', 'libatk-bridge2.0-0', 'libcups2', 'libgtk-3-0', 'libgbm1', 'libasound2', 'libxkbcommon0', 'libdrm2', 'libxss1']
const screen = 'xvfb'
const fedora = 'sudo dnf install -y nss at-spi2-atk cups-libs gtk3 mesa-libgbm alsa-lib libxkbcommon libdrm xorg-x11-server-Xvfb'
const arch = 'sudo pacman -S --needed nss at-spi2-core libcups gtk3 mesa alsa-lib libxkbcommon libdrm xorg-server-xvfb'

/**
 * Installs what is missing where that is ours to do, else says what to type.
 * @param {string} executable
 * @param {boolean} needsScreen
 */
export async function systemLibraries(executable, needsScreen) {
  const missing = missingFor(executable, needsScreen)
  if (missing.length === 0) return
  const { kind, command } = remedy()
  if (kind !== 'debian' || !isRoot) throw new Error(`missing on this system: ${missing.join(', ')}. Install with:\n  ${command}`)
  say(`installing what is missing on this system: ${missing.join(', ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianNames()], { env })
  const still = missingFor(executable, needsScreen)
  if (code !== 0 || still.length > 0) throw new Error(`still missing: ${still.join(', ') || 'nothing'}; apt-get ended with ${code}`)
}

/**
 * @param {string} executable
 * @param {boolean} needsScreen
 */
function missingFor(executable, needsScreen) {
  if (process.platform !== 'linux') return []
  const libraries = [...(outputOf('ldd', [executable]) ?? '').matchAll(/(\S+) => not found/g)].map((match) => match[1] ?? '')
  return needsScreen && !existsSync('/usr/bin/Xvfb') ? [...libraries, 'Xvfb'] : libraries
}

/** @returns {{ kind: 'debian' | 'other', command: string }} */
function remedy() {
  const about = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  if (/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(about)) {
    return { kind: 'debian', command: `sudo apt-get update && sudo apt-get install -y ${debianNames().join(' ')}` }
  }
  return { kind: 'other', command: /^ID(_LIKE)?=.*arch/m.test(about) ? arch : fedora }
}

function debianNames() {
  return [...debian.map(nameHere), screen]
}

/** @param {string} name */
function nameHere(name) {
  const isRenamed = outputOf('apt-cache', ['show', '--no-all-versions', `${name}t64`]) !== undefined
  return isRenamed ? `${name}t64` : name
}
