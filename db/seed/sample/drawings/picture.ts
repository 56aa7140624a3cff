import type { Tint } from './tints.ts'

/** The inside of a picture of 96 by 96, in the colours of a variant. */
export type Drawing = (tint: Tint) => string

const line = '#1f2933'
const ground = '#eef1f4'

export const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`
export const stroke = (d: string, colour: string = line) => `<path d="${d}" fill="none" stroke="${colour}"/>`
export const box = (x: number, y: number, width: number, height: number, fill: string, round = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`
export const oval = (x: number, y: number, across: number, down: number, fill: string) =>
  `<ellipse cx="${x}" cy="${y}" rx="${across}" ry="${down}" fill="${fill}"/>`

/**
 * An SVG of its own. `share`: how much of the picture it fills, so that the small one looks smaller; `mark`: what tells this
 * variant from its neighbours in words.
 */
export function picture(drawing: Drawing, tint: Tint, { share, mark }: { readonly share: number; readonly mark: string }): string {
  const edge = Math.round(48 * (1 - share))
  const letters = 'font-family="sans-serif" font-size="14" font-weight="700" text-anchor="end"'
  const edged = `stroke="${ground}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"`
  const label = `<text x="91" y="90" ${letters} fill="${line}" ${edged}>${mark}</text>`
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">',
    `<rect width="96" height="96" rx="8" fill="${ground}"/>`,
    `<g transform="translate(${edge} ${edge}) scale(${share})" stroke="${line}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round">`,
    drawing(tint),
    '</g>',
    mark === '' ? '' : label,
    '</svg>',
  ].join('')
}
