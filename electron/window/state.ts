import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { z } from 'zod'
import type { Settings } from '../settings.ts'

export const windowStateSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) }).nullable(),
  maximised: z.boolean(),
})
export type WindowState = z.infer<typeof windowStateSchema>

export const firstSize = { width: 1280, height: 800 } as const

/** Where the window was, unless that screen is gone. */
export function boundsToOpenWith(state: WindowState): Partial<Rectangle> {
  const { bounds } = state
  if (!bounds) return firstSize
  const { workArea } = screen.getDisplayMatching(bounds)
  return overlap(bounds, workArea) ? bounds : { width: bounds.width, height: bounds.height }
}

export function keepWindowState(window: BrowserWindow, settings: Settings): void {
  let waiting: NodeJS.Timeout | undefined
  const save = () => {
    clearTimeout(waiting)
    if (!window.isDestroyed()) settings.saveWindow({ bounds: window.getNormalBounds(), maximised: window.isMaximized() })
  }
  const saveSoon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(save, 300)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('close', save)
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
}
