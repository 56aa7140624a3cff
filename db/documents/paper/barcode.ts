import bwip from 'bwip-js/node'
import type { Box, Mark } from './marks.ts'
import { dot } from './sizes.ts'

/** Light margin on both sides of a Code 128 (ISO/IEC 15417). */
const quietModules = 10

/** Code 128 of a text; alternating bar and space widths in modules, a bar first. */
export function code128(text: string): readonly number[] {
  return modulesOf('code128', text)
}

/** GS1-128 of a parcel's SSCC: FNC1, application identifier 00, eighteen digits. */
export function gs1Sscc(sscc: string): readonly number[] {
  return modulesOf('gs1-128', `(00)${sscc}`)
}

function modulesOf(symbology: string, text: string): readonly number[] {
  const symbol = bwip.raw({ bcid: symbology, text })[0]
  if (symbol === undefined || !('sbs' in symbol)) throw new Error(`${symbology} of "${text}" has no bars`)
  return symbol.sbs
}

/** Points, without the quiet zones. */
export function barsWidth(modules: readonly number[], dots: number): number {
  return modules.reduce((sum, module) => sum + module, 0) * dots * dot
}

/** Points, with the quiet zones on both sides. */
export function symbolWidth(modules: readonly number[], dots: number): number {
  return barsWidth(modules, dots) + 2 * quietModules * dots * dot
}

/** The widest module of 2 to `most` printer dots at which bars and quiet zones fit the width; never under 2. */
function dotsFor(modules: readonly number[], width: number, most: number): number {
  for (let dots = most; dots > 2; dots -= 1) {
    if (symbolWidth(modules, dots) <= width) return dots
  }
  return 2
}

/** Bars in the middle of a box, each edge on a whole printer dot, so that no driver has to round one. */
export function bars(modules: readonly number[], box: Box, most: number): Extract<Mark, { kind: 'bars' }> {
  const dots = dotsFor(modules, box.width, most)
  const x = box.x + (box.width - barsWidth(modules, dots)) / 2
  return { kind: 'bars', x: wholeDots(x), y: wholeDots(box.y), height: wholeDots(box.height), dots, modules }
}

function wholeDots(length: number): number {
  return Math.round(length / dot) * dot
}
