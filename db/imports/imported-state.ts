import { z } from 'zod'
import { offerFields, supplierFields } from '../../domain/suppliers/contract.ts'
import type { Reader } from '../schema.ts'
import { supplierFieldsOf } from '../suppliers/list.ts'

/** What an import of suppliers, offers or kits writes. `record_id`: supplier, offer, supplier, kit. */
export const importedWhats = ['supplier', 'offer', 'lead_time', 'kit'] as const
export type ImportedWhat = (typeof importedWhats)[number]

export const supplierState = supplierFields.extend({ active: z.union([z.literal(0), z.literal(1)]) })
export const offerState = offerFields
export const leadTimeState = supplierFields.shape.leadTimeDays
export const kitState = z.array(z.tuple([z.int(), z.int()]))

/** How a record is now, as JSON that can be compared; null where there is none. */
export async function stateOf(db: Reader, what: ImportedWhat, recordId: number): Promise<string | null> {
  switch (what) {
    case 'supplier': {
      const row = await db.selectFrom('supplier').selectAll().where('id', '=', recordId).executeTakeFirst()
      return row === undefined ? null : JSON.stringify({ ...supplierFieldsOf(row), active: row.active })
    }
    case 'offer': {
      const row = await db
        .selectFrom('item_supplier')
        .select(['code', 'price_minor as priceMinor', 'currency', 'pack_size as packSize', 'min_quantity as minQuantity', 'priority'])
        .where('id', '=', recordId)
        .executeTakeFirst()
      if (row === undefined) return null
      const { code, priceMinor, currency, packSize, minQuantity, priority } = row
      return JSON.stringify({ code, priceMinor, currency, packSize, minQuantity, priority })
    }
    case 'lead_time': {
      const row = await db.selectFrom('supplier').select('lead_time_days').where('id', '=', recordId).executeTakeFirst()
      return row === undefined ? null : JSON.stringify(row.lead_time_days)
    }
    case 'kit': {
      const parts = await db
        .selectFrom('kit_part')
        .select(['part_id', 'quantity'])
        .where('kit_id', '=', recordId)
        .orderBy('part_id')
        .execute()
      return JSON.stringify(parts.map(({ part_id, quantity }) => [part_id, quantity]))
    }
  }
}
