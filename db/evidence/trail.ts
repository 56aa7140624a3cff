import type { ParcelPage } from '../../domain/evidence/contract.ts'
import { z } from 'zod'
import type { Reader } from '../schema.ts'

/** Who closed or labelled it last. */
export async function actOf(db: Reader, parcelId: number, kind: 'close' | 'label'): Promise<string> {
  const row = await db
    .selectFrom('pack_act')
    .leftJoin('staff', 'staff.id', 'pack_act.staff_id')
    .select('staff.name')
    .where('parcel_id', '=', parcelId)
    .where('kind', '=', kind)
    .where('undone', '=', 0)
    .orderBy('pack_act.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.name ?? ''
}

export async function scansOf(db: Reader, parcelId: number): Promise<ParcelPage['scans']> {
  const rows = await db
    .selectFrom('pack_act')
    .innerJoin('item', 'item.id', 'pack_act.item_id')
    .leftJoin('staff', 'staff.id', 'pack_act.staff_id')
    .select(['pack_act.id', 'pack_act.at', 'staff.name as person', 'pack_act.code', 'item.sku', 'pack_act.quantity as units'])
    .where('parcel_id', '=', parcelId)
    .where('kind', '=', 'item')
    .where('undone', '=', 0)
    .orderBy('pack_act.id')
    .execute()
  return rows.map((row) => ({ ...row, person: row.person ?? '' }))
}

/** More would hide what matters. */
const stopsShown = 30

const refusalSchema = z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) })

/** What was refused while it was packed and handed over. */
export async function stopsOf(db: Reader, parcelId: number): Promise<ParcelPage['stops']> {
  const rows = await db
    .selectFrom('command_log')
    .leftJoin('staff', 'staff.id', 'command_log.staff_id')
    .select(['command_log.id', 'command_log.at', 'staff.name as person', 'command_log.result'])
    .where('subject_kind', '=', 'parcel')
    .where('subject_id', '=', parcelId)
    .where('outcome', '=', 'refused')
    .orderBy('command_log.id', 'desc')
    .limit(stopsShown)
    .execute()
  const stops = rows.map(({ result, person, ...row }) => ({ ...row, person: person ?? '', ...refusalSchema.parse(JSON.parse(result)) }))
  return stops.sort((one, other) => one.id - other.id)
}
