import { chromium, type Page } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { withoutGraphicsCard } from '../../scripts/display.mjs'
import { runPinned } from '../../scripts/pinned-node.mjs'
import { pinnedNode, root } from '../../scripts/place.mjs'
import { benchUser } from '../journeys/bench-user.ts'
import { environmentOf } from '../journeys/launch.ts'

/** Where electron-builder lays an unpacked app on this system. */
function packaged(): { readonly executable: string; readonly resources: string } {
  const release = join(root, 'release')
  if (process.platform === 'darwin') {
    const contents = join(release, process.arch === 'arm64' ? 'mac-arm64' : 'mac', 'Packbench.app', 'Contents')
    return { executable: join(contents, 'MacOS', 'Packbench'), resources: join(contents, 'Resources') }
  }
  const folder = join(release, process.platform === 'win32' ? 'win-unpacked' : 'linux-unpacked')
  return { executable: join(folder, process.platform === 'win32' ? 'Packbench.exe' : 'packbench'), resources: join(folder, 'resources') }
}

export const { executable: packagedExecutable, resources: packagedResources } = packaged()

export async function packageApp(): Promise<void> {
  const code = await runPinned([join(root, 'scripts', 'package-dir.mjs')], { env: { ELECTRON_OVERRIDE_DIST_PATH: undefined } })
  if (code !== 0) throw new Error(`npm run package:dir ended with ${code}`)
}

export interface PackagedApp {
  readonly page: Page
  /** As the system asks every program to end. Resolves to the exit code. */
  end(): Promise<number | null>
}

/** Its fuses keep debuggers of Node out, so the page is reached by the port of Chromium alone. */
export async function openPackaged(userData: string): Promise<PackagedApp> {
  const { executable, sandbox, own } = benchUser(packagedExecutable)
  own(userData)
  const args = ['--remote-debugging-port=0', withoutGraphicsCard, '--lang=en-US', ...(sandbox ? [] : ['--no-sandbox'])]
  const env = await environmentOf({ env: { PACKBENCH_NODE: pinnedNode } }, userData)
  const main = spawn(executable, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const browser = await chromium.connectOverCDP(await debuggingAddress(main), { noDefaults: true })
  const context = browser.contexts()[0]
  if (!context) throw new Error('the packed app has no window')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  return { page, end: () => ended(main) }
}

function debuggingAddress(main: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    main.once('exit', (code) => {
      reject(new Error(`the packed app ended with ${code}: ${text}`))
    })
    main.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const address = /DevTools listening on (\S+)/.exec(text)?.[1]
      if (address) resolve(address)
    })
  })
}

function ended(main: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    main.once('exit', resolve)
    main.kill('SIGTERM')
  })
}
