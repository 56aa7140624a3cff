import { existsSync, readFileSync } from 'node:fs'
import { isRoot, say } from './place.mjs'
import { outputOf, run } from './run.mjs'

/** What Electron links to. Newer Debians call some of them …t64. */
const electronNeeds = {
  debian: ['libnss3', 'libatk-bridge2.0-0', 'libcups2', 'libgtk-3-0', 'libgbm1', 'libasound2', 'libxkbcommon0', 'libdrm2', 'libxss1'],
  fedora: ['nss', 'at-spi2-atk', 'cups-libs', 'gtk3', 'mesa-libgbm', 'alsa-lib', 'libxkbcommon', 'libdrm'],
  arch: ['nss', 'at-spi2-core', 'libcups', 'gtk3', 'mesa', 'alsa-lib', 'libxkbcommon', 'libdrm'],
}

/** @typedef {{ name: string, file: string, debian: string[], fedora: string[], arch: string[] }} Program */

/** @type {Program} */
export const virtualDisplay = {
  name: 'a virtual screen (Xvfb)',
  file: '/usr/bin/Xvfb',
  debian: ['xvfb'],
  fedora: ['xorg-x11-server-Xvfb'],
  arch: ['xorg-server-xvfb'],
}

/** @type {Program} */
export const printQueue = {
  name: 'a print queue (cupsd)',
  file: '/usr/sbin/cupsd',
  debian: ['cups-daemon', 'cups-client'],
  fedora: ['cups'],
  arch: ['cups'],
}

/**
 * Installs what is missing where that is ours to do, else says what to type.
 * @param {string} executable Electron
 * @param {readonly Program[]} programs
 */
export async function systemLibraries(executable, programs) {
  if (process.platform !== 'linux') return
  const missing = missingFor(executable, programs)
  if (missing.length === 0) return
  const system = whichLinux()
  const packages = [electronNeeds, ...programs].flatMap((need) => need[system])
  if (system !== 'debian' || !isRoot) {
    throw new Error(`this system lacks ${missing.join(', ')}. Install with:\n  ${commandFor(system, packages)}`)
  }
  say(`installing what this system lacks: ${missing.join(', ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages.map(debianName)], { env })
  const still = missingFor(executable, programs)
  if (code !== 0 || still.length > 0) throw new Error(`apt-get ended with ${code}; this system lacks ${still.join(', ')}`)
}

/**
 * @param {string} executable
 * @param {readonly Program[]} programs
 */
function missingFor(executable, programs) {
  const libraries = [...(outputOf('ldd', [executable]) ?? '').matchAll(/(\S+) => not found/g)].map((match) => match[1] ?? '')
  return [...libraries, ...programs.filter(({ file }) => !existsSync(file)).map(({ name }) => name)]
}

/** @returns {'debian' | 'fedora' | 'arch'} */
function whichLinux() {
  const about = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  if (/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(about)) return 'debian'
  return /^ID(_LIKE)?=.*arch/m.test(about) ? 'arch' : 'fedora'
}

/**
 * @param {'debian' | 'fedora' | 'arch'} system
 * @param {readonly string[]} packages
 */
function commandFor(system, packages) {
  if (system === 'debian') return `sudo apt-get update && sudo apt-get install -y ${packages.map(debianName).join(' ')}`
  return `${system === 'arch' ? 'sudo pacman -S --needed' : 'sudo dnf install -y'} ${packages.join(' ')}`
}

/** @param {string} name */
function debianName(name) {
  const isRenamed = outputOf('apt-cache', ['show', '--no-all-versions', `${name}t64`]) !== undefined
  return isRenamed ? `${name}t64` : name
}
