import type { MaterialFields } from '../../../domain/materials/contract.ts'
import { materialUse, type StockedMaterial } from '../../../domain/materials/use.ts'
import type { SupplierFields } from '../../../domain/suppliers/contract.ts'
import type { Shop } from '../../../domain/settings/contract.ts'
import { insertRows } from '../../dialect/insert-rows.ts'
import type { Writer } from '../../schema.ts'
import { supplierColumns } from '../../suppliers/save.ts'

const metre = 1000

const plain = {
  kind: 'insert',
  unit: 'piece',
  carton: '',
  perUse: 0,
  usedFor: 'always',
  channel: '',
  plastic: false,
  reorderPoint: 0,
} as const

/** What the sample packs with, how much was delivered, beyond what its past used. */
const material: readonly (MaterialFields & { readonly left: number })[] = [
  { ...plain, name: 'Small boxes', kind: 'carton', carton: 'S', reorderPoint: 60, left: 145 },
  { ...plain, name: 'Medium boxes', kind: 'carton', carton: 'M', reorderPoint: 50, left: 38 },
  { ...plain, name: 'Large boxes', kind: 'carton', carton: 'L', reorderPoint: 25, left: 52 },
  { ...plain, name: 'Padded envelopes', kind: 'carton', carton: 'ENV', reorderPoint: 80, left: 210 },
  { ...plain, name: 'Paper tape', kind: 'tape', unit: 'millimetre', reorderPoint: 100 * metre, left: 264 * metre },
  { ...plain, name: 'Crumpled paper', kind: 'filler', unit: 'gram', perUse: 14, reorderPoint: 4000, left: 12_500 },
  { ...plain, name: 'Thank-you cards', perUse: 1, reorderPoint: 150, left: 90 },
  { ...plain, name: 'Gift paper', unit: 'millimetre', perUse: 900, usedFor: 'gift', reorderPoint: 20 * metre, left: 60 * metre },
]

interface Packed {
  readonly id: number
  readonly carton: string
  readonly at: number
  readonly channel: string
  readonly staffId: number | null
}

/** The shelf of packing material, as the parcels of the past have left it. */
export async function stockMaterial(tx: Writer, shop: Shop, begin: number): Promise<void> {
  const known = await tx.selectFrom('material').select('id').limit(1).executeTakeFirst()
  if (known) return
  const packed = await parcelsPacked(tx)
  const stocked: (StockedMaterial & { readonly name: string })[] = []
  for (const { left, ...fields } of material) stocked.push({ ...fields, id: await added(tx, fields, left), onHand: left })
  const uses = packed.flatMap((parcel) => {
    const carton = shop.cartons.find(({ code }) => code === parcel.carton) ?? null
    const box = { carton, goodsVolume: null, channel: parcel.channel, eco: false, gift: false }
    return materialUse(stocked, box).map((use) => ({ ...use, parcel }))
  })
  const moves = stocked.map(({ id, onHand }) => {
    const used = uses.filter(({ materialId }) => materialId === id).reduce((sum, { quantity }) => sum + quantity, 0)
    return { ...move(id, onHand + used, begin), from_place: 'supplier' as const, to_place: 'shelf' as const, cause: 'receive' as const }
  })
  await insertRows(tx, 'material_move', moves)
  await sellMaterial(tx, shop.currency, stocked)
  await insertRows(
    tx,
    'material_move',
    uses.map(({ materialId, quantity, parcel }) => ({
      ...move(materialId, quantity, parcel.at),
      parcel_id: parcel.id,
      staff_id: parcel.staffId,
      from_place: 'shelf' as const,
      to_place: 'parcel' as const,
      cause: 'use' as const,
    })),
  )
}

const packs: Readonly<Record<string, { readonly code: string; readonly quantity: number; readonly priceMinor: number }>> = {
  'Small boxes': { code: 'BW-S25', quantity: 25, priceMinor: 875 },
  'Medium boxes': { code: 'BW-M25', quantity: 25, priceMinor: 1250 },
  'Large boxes': { code: 'BW-L20', quantity: 20, priceMinor: 1480 },
  'Padded envelopes': { code: 'BW-E100', quantity: 100, priceMinor: 1690 },
  'Paper tape': { code: 'BW-T6', quantity: 6 * 50 * metre, priceMinor: 1920 },
}

/** Cartons and tape have a supplier of their own; whoever prints the cards is not known. */
async function sellMaterial(
  tx: Writer,
  currency: string,
  stocked: readonly (StockedMaterial & { readonly name: string })[],
): Promise<void> {
  const boxwell: SupplierFields = {
    name: 'Boxwell Packaging',
    account: 'HL-204',
    currency,
    leadTimeDays: 3,
    minOrderMinor: 0,
    orderWeekdays: [],
    contacts: [{ name: 'Orders', role: '', email: 'orders@boxwell.example', phone: '' }],
    address: 'Unit 7, Canal Works\nLeeds LS10 1AA',
    note: '',
    inspection: 'none',
    inspectionChecks: [],
  }
  const { id } = await tx
    .insertInto('supplier')
    .values({ ...supplierColumns(boxwell), active: 1, version: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const sources = stocked.flatMap((one) => {
    const pack = packs[one.name]
    return pack === undefined ? [] : [{ material_id: one.id, ...pack }]
  })
  await insertRows(
    tx,
    'material_source',
    sources.map(({ material_id, code, quantity, priceMinor }) => ({
      material_id,
      supplier_id: id,
      code,
      pack_quantity: quantity,
      price_minor: priceMinor,
      min_packs: 1,
    })),
  )
}

function move(materialId: number, quantity: number, at: number) {
  return { material_id: materialId, quantity, parcel_id: null, note: '', staff_id: null, at, undoes_id: null }
}

async function added(tx: Writer, fields: MaterialFields, onHand: number): Promise<number> {
  const { id } = await tx
    .insertInto('material')
    .values({
      name: fields.name,
      kind: fields.kind,
      unit: fields.unit,
      carton: fields.carton,
      per_use: fields.perUse,
      used_for: fields.usedFor,
      channel: fields.channel,
      plastic: fields.plastic ? 1 : 0,
      reorder_point: fields.reorderPoint,
      on_hand: onHand,
      active: 1,
      version: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function parcelsPacked(tx: Writer): Promise<readonly Packed[]> {
  const rows = await tx
    .selectFrom('parcel')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .select(['parcel.id', 'parcel.carton', 'parcel.closed_at', 'parcel.staff_id as staffId', 'sales_order.channel'])
    .where('parcel.closed_at', 'is not', null)
    .where('parcel.status', 'not in', ['open', 'voided'])
    .orderBy('parcel.id')
    .execute()
  return rows.map(({ closed_at, ...row }) => ({ ...row, at: closed_at ?? 0 }))
}
