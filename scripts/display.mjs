import { spawn } from 'node:child_process'
import { say } from './place.mjs'

/** Chromium looks for a graphics card that a virtual screen does not have, and now and then waits for it without end. */
export const withoutGraphicsCard = '--disable-gpu'

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

const server = 'Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp -noreset'

/**
 * A screen in memory, of the largest size that pictures are taken at. It lasts as long as this process, however that ends.
 * @returns {Promise<{ readonly display: string, readonly close: () => void }>}
 */
export async function virtualScreen() {
  const watched = spawn('sh', ['-c', `${server} & cat; kill $!`], {
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    // Ctrl+C goes to the whole group, and the window must be able to close in order.
    detached: true,
  })
  const number = await new Promise((resolve, reject) => {
    let text = ''
    watched.once('error', reject)
    watched.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
    watched.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      text += chunk.toString()
      if (text.endsWith('\n')) resolve(text.trim())
    })
  })
  // It must not keep us alive.
  watched.unref()
  for (const stream of watched.stdio) if (stream && 'unref' in stream && typeof stream.unref === 'function') stream.unref()
  return { display: `:${number}`, close: () => watched.stdin?.end() }
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
