import type { ElectronApplication } from '@playwright/test'
import { scanPrint } from '../db/documents/rendering.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a scanner reads in a part of the window, as the screen shows it. */
export async function readScreen(app: ElectronApplication, box: Box | null): Promise<readonly string[]> {
  if (box === null) return []
  const picture = await app.evaluate(async ({ BrowserWindow }, { x, y, width, height }) => {
    const part = { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) }
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage(part)
    return { ...image?.getSize(), bytes: image === undefined ? [] : [...image.toBitmap()] }
  }, box)
  // Four bytes a pixel; black and white have the same in each.
  const pixels = new Uint8Array(picture.bytes.length / 4).map((_, index) => picture.bytes[index * 4] ?? 255)
  const found = await scanPrint({ width: picture.width ?? 0, height: picture.height ?? 0, pixels })
  return found.map(({ text }) => text)
}
