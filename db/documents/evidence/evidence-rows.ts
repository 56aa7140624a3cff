import type { ParcelPage } from '../../../domain/evidence/contract.ts'
import { variantText } from '../../../domain/stock/variant-text.ts'
import { type Flowing, paragraph, stack } from '../paper/paragraph.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import type { EvidenceInput } from './evidence-input.ts'

const plain = { weight: 'regular', han: 'chinese' } as const
const gap = 12

export function heading(text: string, inner: number, ruler: Ruler): Flowing {
  const title = paragraph({ ...plain, weight: 'bold', text, size: 10.5, tone: 'black' }, inner, ruler)
  return { height: title.height + 15, at: (x, y) => title.at(x, y + 10) }
}

export function remark(text: string, inner: number, ruler: Ruler): Flowing {
  const written = paragraph({ ...plain, text, size: 9, tone: 'grey' }, inner, ruler)
  return { height: written.height + 10, at: (x, y) => written.at(x, y + 6) }
}

/** Columns side by side with a hairline below; `shares` of the width. */
function row(columns: readonly Flowing[], shares: readonly number[], inner: number): Flowing {
  const height = Math.max(...columns.map((column) => column.height)) + 8
  return {
    height,
    at: (x, y) => {
      let left = x
      const marks = columns.flatMap((column, index) => {
        const placed = column.at(left, y + 4)
        left += (shares[index] ?? 0) * inner
        return placed
      })
      return [...marks, { kind: 'area', x, y: y + height - 0.5, width: inner, height: 0.5, tone: 'hairline' }]
    },
  }
}

function cell(
  text: string,
  share: number,
  inner: number,
  ruler: Ruler,
  tone: 'black' | 'grey' = 'black',
  weight: 'regular' | 'bold' = 'regular',
): Flowing {
  return paragraph({ ...plain, text, size: 9, tone, weight }, share * inner - gap, ruler)
}

const contentShares = [0.14, 0.56, 0.3] as const

export function contentRow(line: ParcelPage['contents'][number], inner: number, ruler: Ruler): Flowing {
  const [count, item, sku] = contentShares
  const lots = line.lots.map(({ code, units }) => words.lot(code, units)).join(', ')
  const texts = [variantText(line.variant), lots].filter((text) => text !== '').join(' · ')
  const name = stack([cell(line.name, item, inner, ruler), ...(texts === '' ? [] : [cell(texts, item, inner, ruler, 'grey')])])
  return row(
    [
      cell(words.verifiedOf(line.verified, line.expected), count, inner, ruler, 'black', 'bold'),
      name,
      cell(line.sku, sku, inner, ruler, 'grey'),
    ],
    contentShares,
    inner,
  )
}

const checkShares = [0.44, 0.24, 0.32] as const

export function checkRow(check: ParcelPage['checks'][number], { time }: EvidenceInput, inner: number, ruler: Ruler): Flowing {
  const [text, answer, by] = checkShares
  const asked = stack([
    cell(check.text, text, inner, ruler),
    ...(check.list === null ? [] : [cell(words.listVersion(check.list.name, check.list.version), text, inner, ruler, 'grey')]),
  ])
  const who = check.done || check.skipped ? words.by(check.person, time(check.at)) : ''
  return row([asked, cell(said(check), answer, inner, ruler, 'black', 'bold'), cell(who, by, inner, ruler, 'grey')], checkShares, inner)
}

function said({ done, skipped, answer, photoId }: ParcelPage['checks'][number]): string {
  if (skipped) return words.checkSkipped
  if (!done) return words.checkOpen
  return photoId === null ? answer || words.checkDone : words.withPhoto
}

const scanShares = [0.08, 0.3, 0.3, 0.32] as const

export function scanRow(scan: ParcelPage['scans'][number], { time }: EvidenceInput, inner: number, ruler: Ruler): Flowing {
  const [units, sku, code, by] = scanShares
  return row(
    [
      cell(String(scan.units), units, inner, ruler),
      cell(scan.sku, sku, inner, ruler),
      cell(scan.code, code, inner, ruler, 'grey'),
      cell(words.by(scan.person, time(scan.at)), by, inner, ruler, 'grey'),
    ],
    scanShares,
    inner,
  )
}
