import { groupBy } from '../../domain/collection/group-by.ts'
import type { PrintedDocument } from '../../domain/documents/contract.ts'
import { fileNameOf } from '../../domain/documents/file-name.ts'
import { paperOf } from '../../domain/documents/paper-of.ts'
import type { MaterialToOrder } from '../../domain/materials/buying-contract.ts'
import { daysAfter } from '../../domain/orders/days.ts'
import { minorUnitDigits } from '../../domain/imports/amounts.ts'
import type { ReorderAlert } from '../../domain/reorder/contract.ts'
import { variantText } from '../../domain/stock/variant-text.ts'
import { amountSaid } from '../materials/pack-said.ts'
import { materialsToOrder } from '../materials/to-order.ts'
import { alerts } from '../reorder/board.ts'
import type { Reader } from '../schema.ts'
import { shopDay, theShop } from '../settings/shop.ts'
import { drawPdf } from './paper/pdf.ts'
import { papers } from './paper/sizes.ts'
import { printed } from './printed.ts'
import type { ReorderGroup, ReorderRow } from './reorder/reorder-input.ts'
import { layOutReorder } from './reorder/reorder-layout.ts'
import { reorderWords as words } from './reorder/reorder-words.ts'
import { createRuler } from './type/ruler.ts'

type Money = (minor: number | null) => string

/** What has to be ordered now, by supplier; within each what may lose most sales comes first. */
export async function reorderListOf(db: Reader, now: number): Promise<PrintedDocument> {
  const shop = await theShop(db)
  const today = await shopDay(db, now)
  const rows = await alerts(db, { today, usualLead: shop.reorder.leadDays, all: false })
  const digits = minorUnitDigits(shop.currency)
  const money: Money = (minor) => (minor === null ? words.noPrice : `${(minor / 10 ** digits).toFixed(digits)} ${shop.currency}`)
  const groups = [...groupBy(rows, ({ source }) => source?.supplierId ?? null).values()].map((group) => groupOf(group, today, money))
  const material = materialGroup(await materialsToOrder(db, now), today)
  const paper = paperOf(shop.address.country)
  const pages = layOutReorder({ paper, shopName: shop.name, today, groups: [...groups, ...material] }, createRuler())
  const drawing = await drawPdf(pages, { title: words.fileTitle(today), createdAt: now })
  return printed(drawing, fileNameOf(['reorder', today], 'pdf'), papers[paper])
}

function groupOf(rows: readonly ReorderAlert[], today: string, money: Money): ReorderGroup {
  const said = rows.map((row) => rowOf(row, today, money))
  const sources = rows.flatMap(({ source }) => (source === null ? [] : [source]))
  const [first] = sources
  if (first === undefined) return { supplier: words.noSource, facts: words.items(rows.length), rows: said }
  const costs = sources.flatMap(({ costMinor }) => (costMinor === null ? [] : [costMinor]))
  const unpriced = sources.length - costs.length
  const facts = [
    words.items(rows.length),
    words.there(first.arrivesOn),
    ...(costs.length === 0 ? [] : [money(costs.reduce((sum, cost) => sum + cost, 0))]),
    ...(unpriced === 0 ? [] : [words.unpriced(unpriced)]),
  ]
  return { supplier: first.supplier, facts: facts.join(' · '), rows: said }
}

function rowOf(alert: ReorderAlert, today: string, money: Money): ReorderRow {
  const { source, other, runsOutOn } = alert
  const why = [
    words.why(alert),
    ...(alert.drafted > 0 ? [words.drafted(alert.drafted)] : []),
    ...(other === null ? [] : [words.orElse(other.supplier, other.quantity, money(other.costMinor), other.arrivesOn)]),
    ...(alert.onlySource ? [words.only] : []),
  ]
  return {
    sku: alert.sku,
    name: [alert.name, variantText(alert.variant)].filter((text) => text !== '').join(', '),
    orderBy: alert.orderBy <= today ? words.now : words.day(alert.orderBy),
    runsOut: runsOutOn === null ? words.never : runsOutOn <= today ? words.soldOut : words.day(runsOutOn),
    quantity: source === null ? '' : String(source.quantity),
    cost: source === null ? '' : money(source.costMinor),
    why: why.join(' '),
  }
}

/** Packing material that is low, in packs. */
function materialGroup(low: readonly MaterialToOrder[], today: string): readonly ReorderGroup[] {
  if (low.length === 0) return []
  const rows = low.map(({ name, unit, onHand, reorderPoint, daysLeft, source, packs, costMinor }): ReorderRow => {
    const [left, point] = [Math.max(0, onHand), reorderPoint].map((quantity) => amountSaid(unit, quantity))
    const sold = source === null ? words.noSource : words.packs(packs, amountSaid(unit, source.packQuantity), source.supplier)
    const digits = minorUnitDigits(source?.currency ?? '')
    return {
      sku: '',
      name,
      orderBy: words.now,
      runsOut: daysLeft === null ? words.never : words.day(daysAfter(today, daysLeft)),
      quantity: packs === 0 ? '' : String(packs),
      cost: source === null ? '' : costMinor === null ? words.noPrice : `${(costMinor / 10 ** digits).toFixed(digits)} ${source.currency}`,
      why: `${words.left(left ?? '', point ?? '')} ${sold}.`,
    }
  })
  return [{ supplier: words.material, facts: words.byThePack, rows }]
}
