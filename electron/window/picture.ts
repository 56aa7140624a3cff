import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { BrowserWindow } from 'electron'
import log from 'electron-log/main'

/** How long the first screen may take to be drawn after its page has loaded, in milliseconds. */
const settleMs = 2500

/** On a screen that nobody sees: PACKBENCH_PICTURE names the file that shows what is on it. */
export function takePicture(window: BrowserWindow): void {
  const file = process.env['PACKBENCH_PICTURE']
  if (!file) return
  const take = async () => {
    if (window.isDestroyed()) return
    const picture = await window.webContents.capturePage()
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, picture.toPNG())
    console.log(`packbench: the picture is at ${file}`)
  }
  window.webContents.once('did-finish-load', () => {
    setTimeout(() => {
      take().catch((error: unknown) => {
        log.error('no picture', error)
      })
    }, settleMs)
  })
}
