import type { Box, Mark, Page } from '../../../db/documents/paper/marks.ts'
import { matrixQuiet } from '../../../db/documents/paper/matrix.ts'
import { dot } from '../../../db/documents/paper/sizes.ts'
import type { Print } from './rendering.ts'

/** The box that a mark's ink has to stay in, in points; bars with their quiet zones. */
export function inkBox(mark: Mark): Box {
  switch (mark.kind) {
    case 'text':
      return { x: mark.x, y: mark.baseline - mark.size * 0.97, width: mark.width, height: mark.size * 1.24 }
    case 'bars': {
      const module = mark.dots * dot
      const width = mark.modules.reduce((sum, each) => sum + each, 0) * module
      return { x: mark.x - 10 * module, y: mark.y, width: width + 20 * module, height: mark.height }
    }
    case 'matrix': {
      const module = mark.dots * dot
      const side = (modules: number) => (modules + 2 * matrixQuiet) * module
      const quiet = matrixQuiet * module
      return { x: mark.x - quiet, y: mark.y - quiet, width: side(mark.matrix.columns), height: side(mark.matrix.rows) }
    }
    case 'area':
    case 'picture':
    case 'frame':
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height }
  }
}

/** Pairs of texts and bars that touch each other, and whatever leaves the page: what a person would call a bad print. */
export function faults(page: Page): readonly string[] {
  const inked = page.marks
    .filter((mark) => mark.kind === 'text' || mark.kind === 'bars' || mark.kind === 'matrix')
    .map((mark) => ({ name: nameOf(mark), box: inkBox(mark) }))
  const outside = inked.filter(({ box }) => !inside(box, { x: 0, y: 0, width: page.width, height: page.height }))
  const touching = inked.flatMap((one, index) =>
    inked.slice(index + 1).flatMap((other) => (overlap(one.box, other.box) ? [`${one.name} touches ${other.name}`] : [])),
  )
  return [...outside.map(({ name }) => `${name} leaves the page`), ...touching]
}

/** Dots that are not white and lie in no mark's box; each is a glyph that is drawn elsewhere than it was laid out. */
export function strayDots(page: Page, print: Print): number {
  const allowed = new Uint8Array(print.pixels.length)
  const perPoint = print.width / page.width
  for (const mark of page.marks) {
    const box = inkBox(mark)
    const bleed = mark.kind === 'text' ? mark.size * 0.12 : 1
    const [left, right] = [box.x - bleed, box.x + box.width + bleed].map((x) => Math.max(0, Math.round(x * perPoint)))
    const [top, bottom] = [box.y - 1, box.y + box.height + 1].map((y) => Math.max(0, Math.round(y * perPoint)))
    for (let y = top ?? 0; y <= Math.min(bottom ?? 0, print.height - 1); y += 1) {
      allowed.fill(1, y * print.width + (left ?? 0), y * print.width + Math.min(right ?? 0, print.width - 1) + 1)
    }
  }
  return print.pixels.reduce((stray, grey, index) => stray + (grey < 128 && allowed[index] === 0 ? 1 : 0), 0)
}

function nameOf(mark: Mark): string {
  return mark.kind === 'text' ? `"${mark.text}"` : mark.kind
}

/** Shared edges and rounding do not count. */
const slack = 0.05

function overlap(a: Box, b: Box): boolean {
  return a.x + slack < b.x + b.width && b.x + slack < a.x + a.width && a.y + slack < b.y + b.height && b.y + slack < a.y + a.height
}

function inside(box: Box, page: Box): boolean {
  return (
    box.x >= page.x - slack &&
    box.y >= page.y - slack &&
    box.x + box.width <= page.width + slack &&
    box.y + box.height <= page.height + slack
  )
}
