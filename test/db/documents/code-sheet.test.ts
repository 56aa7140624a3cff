import { describe, expect, it } from 'vitest'
import { drawCodeSheet } from '../../../db/documents/codes/code-sheet.ts'
import type { CodeSheetInput, CodeToPrint } from '../../../db/documents/codes/code-sheet-input.ts'
import { layOutCodeSheet } from '../../../db/documents/codes/code-sheet-layout.ts'
import { createRuler } from '../../../db/documents/type/ruler.ts'
import { commandCode, commandWords } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { faults, strayDots } from './ink.ts'
import { pageSizes, print, scanPrint } from './rendering.ts'

const totes = (count: number): readonly CodeToPrint[] =>
  Array.from({ length: count }, (_, index) => ({ code: ownCode('tote', index + 1), title: `T-${index + 1}`, subtitle: 'Tote' }))
const commands: readonly CodeToPrint[] = commandWords.map((word) => ({
  code: commandCode(word),
  title: word,
  subtitle: 'What it does, in a few words',
}))
const badges: readonly CodeToPrint[] = ['Anna', '김하늘', 'Wilhelmina Bartholomäa von und zu Hohenzollern-Sigmaringen I'].map(
  (title, index) => ({
    code: ownCode('staff', index + 1),
    title,
    subtitle: 'Staff badge',
  }),
)

/** As short, as long and as odd as SKUs are. */
const items: readonly CodeToPrint[] = [
  '7',
  '04006381333931',
  'Mug/blue "350 ml" ~ 20%',
  'X'.repeat(45),
  'aZ-09.'.repeat(10),
  '9'.repeat(80),
].map((code) => ({ code, title: code, subtitle: 'Mug, enamel, blue, 350 ml, with a lid' }))

const sheet = (
  paper: CodeSheetInput['paper'],
  codes: readonly CodeToPrint[],
  symbol: CodeSheetInput['symbol'] = 'code128',
): CodeSheetInput => ({
  paper,
  symbol,
  createdAt: 0,
  title: 'Codes',
  codes,
})

async function codesPdf(input: CodeSheetInput): Promise<Uint8Array> {
  return (await drawCodeSheet(input)).bytes
}

describe('every code on paper scans as it was meant', () => {
  it.each([
    ['30 totes on A4', sheet('a4', totes(30)), ['595.276 x 841.89', '595.276 x 841.89']],
    ['commands on A4', sheet('a4', commands), ['595.276 x 841.89', '595.276 x 841.89']],
    ['commands on Letter', sheet('letter', commands), ['612 x 792', '612 x 792']],
    ['badges on 50x25 mm', sheet('50x25mm', badges), ['141.732 x 70.8661', '141.732 x 70.8661', '141.732 x 70.8661']],
    ['totes as squares on A4', sheet('a4', totes(20), 'datamatrix'), ['595.276 x 841.89']],
    ['items as squares on 50x25 mm', sheet('50x25mm', items, 'datamatrix'), items.map(() => '141.732 x 70.8661')],
    ['items as squares on Letter', sheet('letter', items, 'datamatrix'), ['612 x 792']],
    ['commands on 50x25 mm', sheet('50x25mm', commands), commands.map(() => '141.732 x 70.8661')],
  ])('%s', async (_, input, sizes) => {
    const pdf = await codesPdf(input)
    const pages = layOutCodeSheet(input, createRuler())
    const prints = await print(pdf)
    const scans = (await Promise.all(prints.map(scanPrint))).flat()
    expect({
      sizes: await pageSizes(pdf),
      scans: scans.map((each) => each.text),
      faults: pages.flatMap(faults),
      stray: prints.reduce((sum, paper, index) => sum + strayDots(pages[index] ?? { width: 1, height: 1, marks: [] }, paper), 0),
    }).toEqual({ sizes, scans: input.codes.map((each) => each.code), faults: [], stray: 0 })
  })
})
