import { groupBy } from '../../domain/collection/group-by.ts'
import type { Problem } from '../../domain/imports/problems.ts'
import type { ImportedKit } from '../../domain/imports/records.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import type { Reader } from '../schema.ts'
import { capRules } from '../caps/rules.ts'
import { itemIdsBySku } from '../stock/item-ids.ts'
import type { CheckedFile, KitParts, ToldKit } from './checked.ts'

interface Asked {
  readonly columns: Readonly<Record<'kit' | 'part', string>>
}

interface Known {
  readonly itemIds: ReadonlyMap<string, number>
  /** By item: what it is made of so far. */
  readonly kits: ReadonlyMap<number, KitParts>
  /** Kits, and what kits are made of, once the file is taken over. */
  readonly kitIds: ReadonlySet<number>
  readonly partIds: ReadonlySet<number>
  readonly onHand: ReadonlyMap<number, number>
  readonly limited: ReadonlySet<number>
}

/** Which kits are new, which are told differently, and whether they can be made of these parts. */
export async function checkKits(db: Reader, kits: readonly ImportedKit[], asked: Asked): Promise<Extract<CheckedFile, { kind: 'kits' }>> {
  const known = await whatIsKnown(db, kits)
  const added: ToldKit[] = []
  const changed: ToldKit[] = []
  const problems: Problem[] = []
  let unchanged = 0
  for (const kit of kits) {
    const bad = problemsOf(kit, known, asked)
    problems.push(...bad)
    if (bad.length > 0) continue
    const kitId = known.itemIds.get(skuKey(kit.sku)) ?? 0
    const before = known.kits.get(kitId) ?? null
    const after = kit.parts
      .map(({ sku, quantity }) => [known.itemIds.get(skuKey(sku)) ?? 0, quantity] as const)
      .sort(([one], [other]) => one - other)
    const told: ToldKit = { kitId, sku: kit.sku, before, after }
    if (before === null) added.push(told)
    else if (JSON.stringify(before) === JSON.stringify(after)) unchanged++
    else changed.push(told)
  }
  return { kind: 'kits', added, changed, unchanged, newItems: [], problems }
}

/** Each row that stands in the way; the other rows of such a kit wait for it. */
function problemsOf(kit: ImportedKit, known: Known, { columns }: Asked): readonly Problem[] {
  const kitId = known.itemIds.get(skuKey(kit.sku))
  const ofKit = (code: Problem['code'], params: Problem['params']): readonly Problem[] =>
    kit.parts.map(({ line }) => ({ line, column: columns.kit, code, params }))
  if (kitId === undefined) return ofKit('sku_unknown', { sku: kit.sku })
  if (known.partIds.has(kitId)) return ofKit('kit_nested', { sku: kit.sku })
  const onHand = known.onHand.get(kitId) ?? 0
  if (known.limited.has(kitId)) return ofKit('kit_capped', { sku: kit.sku })
  if (onHand > 0) return ofKit('kit_has_stock', { sku: kit.sku, onHand })
  const found = kit.parts.map(({ sku, line }): Problem | null => {
    const partId = known.itemIds.get(skuKey(sku))
    if (partId === undefined) return { line, column: columns.part, code: 'sku_unknown', params: { sku } }
    return known.kitIds.has(partId) ? { line, column: columns.part, code: 'kit_nested', params: { sku } } : null
  })
  const first = found.find((problem) => problem !== null)
  if (first === undefined || first === null) return []
  return kit.parts.map(
    ({ line }, at) => found[at] ?? { line, column: '', code: 'kit_incomplete', params: { sku: kit.sku, line: first.line } },
  )
}

async function whatIsKnown(db: Reader, kits: readonly ImportedKit[]): Promise<Known> {
  const itemIds = await itemIdsBySku(db, new Set(kits.flatMap(({ sku, parts }) => [sku, ...parts.map((part) => part.sku)])))
  const idOf = (sku: string) => itemIds.get(skuKey(sku)) ?? 0
  const rows = await db.selectFrom('kit_part').select(['kit_id', 'part_id', 'quantity']).orderBy('kit_id').orderBy('part_id').execute()
  const told = new Set(kits.map(({ sku }) => idOf(sku)))
  const partIds = [
    ...rows.filter(({ kit_id }) => !told.has(kit_id)).map(({ part_id }) => part_id),
    ...kits.flatMap(({ parts }) => parts.map(({ sku }) => idOf(sku))),
  ]
  const stock = told.size === 0 ? [] : await stockOf(db, [...told])
  const grouped = groupBy(rows, ({ kit_id }) => kit_id)
  return {
    itemIds,
    kits: new Map([...grouped].map(([id, parts]) => [id, parts.map(({ part_id, quantity }) => [part_id, quantity] as const)])),
    kitIds: new Set([...rows.map(({ kit_id }) => kit_id), ...told]),
    partIds: new Set(partIds.filter((id) => id > 0)),
    onHand: new Map(stock.map(({ item_id, units }) => [item_id, units])),
    limited: new Set((await capRules(db, false)).map(({ itemId }) => itemId)),
  }
}

function stockOf(db: Reader, itemIds: readonly number[]) {
  return db
    .selectFrom('stock')
    .select(({ fn }) => ['item_id', fn.sum<number>('on_hand').as('units')])
    .where('item_id', 'in', itemIds)
    .groupBy('item_id')
    .execute()
}
