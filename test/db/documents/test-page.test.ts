import { describe, expect, it } from 'vitest'
import { drawPdf } from '../../../db/documents/paper/pdf.ts'
import { layOutTestPage, type TestPageInput } from '../../../db/documents/test-page/test-page-layout.ts'
import { createRuler } from '../../../db/documents/type/ruler.ts'
import { testCode } from '../../../domain/scanning/set-up/scanner-test.ts'
import { faults, strayDots } from './ink.ts'
import { pageSizes, print, scanPrint } from './rendering.ts'

describe('the test page of a printer', () => {
  const everyPaper: readonly [TestPageInput['kind'], TestPageInput['paper'], string][] = [
    ['label', '4x6in', '288 x 432'],
    ['label', '100x150mm', '283.465 x 425.197'],
    ['slip', 'a4', '595.276 x 841.89'],
    ['sheet', 'letter', '612 x 792'],
  ]
  it.each(everyPaper)(
    'of %s on %s has a frame that a wrong size would cut, a line of 50 mm, and a code that scans',
    async (kind, paper, size) => {
      const page = layOutTestPage({ kind, paper, createdAt: 0 }, createRuler())
      const { bytes } = await drawPdf([page], { title: 'Test page', createdAt: 0 })
      const [paperPrint] = await print(bytes)
      if (paperPrint === undefined) throw new Error('nothing was printed')
      const line = page.marks.find((mark) => mark.kind === 'area' && Math.abs(mark.width - (50 / 25.4) * 72) < 0.001)
      expect({
        sizes: await pageSizes(bytes),
        scans: (await scanPrint(paperPrint)).map(({ text }) => text),
        faults: faults(page),
        stray: strayDots(page, paperPrint),
        hasLine: line !== undefined,
        corners: corners(paperPrint),
      }).toEqual({ sizes: [size], scans: [testCode], faults: [], stray: 0, hasLine: true, corners: [true, true, true, true] })
    },
  )
})

/** Whether the ink of the frame is there in each corner, five millimetres from the edges. */
function corners({ width, height, pixels }: Awaited<ReturnType<typeof print>>[number]): readonly boolean[] {
  const dots = Math.round((5.25 / 25.4) * 203)
  return [
    [dots, dots],
    [width - dots, dots],
    [dots, height - dots],
    [width - dots, height - dots],
  ].map(([x = 0, y = 0]) => (pixels[y * width + x] ?? 255) < 128)
}
