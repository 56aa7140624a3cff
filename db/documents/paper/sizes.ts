export const pointsPerInch = 72
export const millimetresPerInch = 25.4
/** The dot of the usual label printer: 203 dpi, 8 dots a millimetre. */
export const dot = pointsPerInch / 203

export function points(millimetres: number): number {
  return (millimetres / millimetresPerInch) * pointsPerInch
}

export interface PaperSize {
  readonly widthMm: number
  readonly heightMm: number
}

export const papers = {
  '4x6in': { widthMm: 101.6, heightMm: 152.4 },
  '100x150mm': { widthMm: 100, heightMm: 150 },
  '50x25mm': { widthMm: 50, heightMm: 25 },
  a4: { widthMm: 210, heightMm: 297 },
  letter: { widthMm: 215.9, heightMm: 279.4 },
} as const satisfies Record<string, PaperSize>
