import { isRoot, say } from './place.mjs'
import { outputOf, run } from './run.mjs'

/** The tests look at printed documents with poppler's programs, which share no code with what draws them. */
const program = 'pdftoppm'
const elsewhere = 'macOS: brew install poppler; Fedora: dnf install poppler-utils; Arch: pacman -S poppler; Windows: choco install poppler'

/** Installs what only the tests need where that is ours to do, else says what to type. */
export async function testTools() {
  if (isThere()) return
  const isDebian = outputOf('apt-get', ['--version']) !== undefined
  if (!isDebian || !isRoot) {
    throw new Error(`the tests need ${program}. ${isDebian ? 'Install with: sudo apt-get install -y poppler-utils' : elsewhere}`)
  }
  say('installing what the tests need: poppler-utils')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'poppler-utils'], { env })
  if (!isThere()) throw new Error(`${program} is still missing after installing poppler-utils`)
}

function isThere() {
  return outputOf(program, ['-v']) !== undefined
}
