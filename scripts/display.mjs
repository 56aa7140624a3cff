import { spawn } from 'node:child_process'
import { say } from './place.mjs'

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

/**
 * A screen in memory, of the largest size that pictures are taken at.
 * @returns {Promise<{ readonly display: string, readonly close: () => void }>}
 */
export async function virtualScreen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // Ctrl+C goes to the whole group, and the window must be able to close in order.
    detached: true,
  })
  const close = () => server.kill()
  process.once('exit', close)
  const number = await new Promise((resolve, reject) => {
    let text = ''
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      text += chunk.toString()
      if (text.endsWith('\n')) resolve(text.trim())
    })
  })
  return { display: `:${number}`, close }
}

/**
 * Runs something with a display, on a virtual screen where there is no other.
 * @param {(env: Record<string, string>, isVirtual: boolean) => Promise<number>} work
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work({}, false)
  const { display, close } = await virtualScreen()
  say('there is no display here: the window opens on a virtual screen')
  try {
    return await work({ DISPLAY: display }, true)
  } finally {
    close()
  }
}
