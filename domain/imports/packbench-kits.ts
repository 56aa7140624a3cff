import { groupBy } from '../collection/group-by.ts'
import { skuKey } from '../stock/sku-key.ts'
import { needed } from './columns.ts'
import { defineFormat } from './format.ts'
import type { RowReader } from './format.ts'
import type { Problem } from './problems.ts'
import type { ImportedKit, Reading } from './records.ts'

/** As many as the window takes. */
const mostParts = 30

const fields = {
  kit: needed('kit', 'kit_sku', 'kit sku'),
  part: needed('part', 'part_sku', 'part sku'),
  quantity: needed('quantity', 'units'),
}

interface PartRow {
  readonly kit: string
  readonly sku: string
  readonly quantity: number
  readonly line: number
  readonly problems: readonly Problem[]
}

function read(): RowReader<keyof typeof fields, ImportedKit> {
  const rows: PartRow[] = []
  const lineOf = new Map<string, number>()
  return {
    take(row) {
      const kit = row.neededIdentifier('kit', 80)
      const sku = row.neededIdentifier('part', 80)
      const quantity = row.quantity('quantity', 1)
      if (sku !== '' && skuKey(kit) === skuKey(sku)) row.problem('part', 'kit_itself', { sku })
      const key = JSON.stringify([skuKey(kit), skuKey(sku)])
      const earlier = lineOf.get(key)
      if (earlier !== undefined) row.problem('part', 'repeated', { value: sku, line: earlier })
      else lineOf.set(key, row.line)
      rows.push({ kit, sku, quantity, line: row.line, problems: row.problems })
    },
    *finish() {
      yield
      return readingOf(rows)
    },
  }
}

/** Half a kit is none: where one row is bad, the others wait for it. */
function readingOf(rows: readonly PartRow[]): Reading<ImportedKit> {
  const records: ImportedKit[] = []
  const problems: Problem[] = []
  for (const parts of groupBy(rows, ({ kit }) => skuKey(kit)).values()) {
    const [first] = parts
    if (first === undefined) continue
    const bad = parts.find((part) => part.problems.length > 0)
    if (bad === undefined && parts.length <= mostParts) {
      const said = parts.map(({ sku, quantity, line }) => ({ sku, quantity, line }))
      records.push({ sku: first.kit, parts: said, line: first.line })
    } else if (bad === undefined) {
      const params = { sku: first.kit, most: mostParts }
      for (const { line } of parts) problems.push({ line, column: '', code: 'kit_too_large', params })
    } else {
      for (const part of parts) problems.push(...(part.problems.length > 0 ? part.problems : [waits(part, bad.line)]))
    }
  }
  return { records, problems: problems.sort((one, other) => one.line - other.line), skips: [], rows: rows.length, refusal: null }
}

function waits({ kit, line }: PartRow, forLine: number): Problem {
  return { line, column: '', code: 'kit_incomplete', params: { sku: kit, line: forLine } }
}

export const packbenchKits = defineFormat({ id: 'packbench-kits', marks: ['kit', 'part', 'quantity'], fields, read })
