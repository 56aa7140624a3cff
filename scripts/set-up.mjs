import { hasDisplay } from './display.mjs'
import { executableIn, findElectron } from './electron-runtime.mjs'
import { freshBuild } from './fresh-build.mjs'
import { installPackages } from './packages.mjs'
import { say } from './place.mjs'
import { systemLibraries, virtualDisplay } from './system-libraries.mjs'

/**
 * Everything that the app needs to open; quick where nothing is missing.
 * @param {readonly import('./system-libraries.mjs').Program[]} [programs] needed besides
 * @returns {Promise<{ folder: string, executable: string, isFallback: boolean }>} Electron
 */
export async function setUp(programs = []) {
  await installPackages()
  const { folder, which, isFallback } = await findElectron()
  say(which)
  const executable = executableIn(folder)
  await systemLibraries(executable, [...(hasDisplay() ? [] : [virtualDisplay]), ...programs])
  await freshBuild()
  return { folder, executable, isFallback }
}

/**
 * A failed set-up is told in one line, not as a stack.
 * @param {() => Promise<number>} work
 */
export async function exitWith(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    console.error(`packbench: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
