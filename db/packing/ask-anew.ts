import { addressChange, checksFor, type StoredChecklist } from '../../domain/checklists/applies.ts'
import { checklistOf } from '../checklists/body.ts'
import { checklistsInUse } from '../checklists/in-use.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { readFlags } from '../stock/items.ts'
import { replayAnswers } from './answer.ts'
import { parcelChecks } from './contents.ts'
import { writeChecks } from './open.ts'
import type { FoundParcel } from './parcel.ts'

/** The contents of an open parcel are others now: it is asked what they need. What was answered stays answered, in its version. */
export async function askAnew(tx: Writer, context: CommandContext, { id, orderId }: Pick<FoundParcel, 'id' | 'orderId'>): Promise<void> {
  const order = await tx
    .selectFrom('sales_order')
    .innerJoin('customer', 'customer.id', 'sales_order.customer_id')
    .select(['sales_order.channel', 'ship_country as country', 'service_level as service', 'gift', 'customer.tier'])
    .where('sales_order.id', '=', orderId)
    .executeTakeFirstOrThrow()
  const { gift, ...said } = order
  const items = await tx
    .selectFrom('parcel_line')
    .innerJoin('item', 'item.id', 'parcel_line.item_id')
    .select(['item.flags', 'item.category'])
    .where('parcel_id', '=', id)
    .execute()
  const lists = await listsOf(tx, id)
  const kept = (await parcelChecks(tx, id)).some(({ first }) => first) ? [addressChange] : []
  await tx.deleteFrom('parcel_check').where('parcel_id', '=', id).execute()
  const facts = { ...said, gift: gift === 1, items: items.map(({ flags, category }) => ({ flags: readFlags(flags), category })) }
  await writeChecks(tx, context, id, [...kept, ...checksFor(lists, facts)])
  await replayAnswers(tx, id)
}

/** The lists in use, those that the parcel has in the version that it has. */
async function listsOf(db: Reader, parcelId: number): Promise<readonly StoredChecklist[]> {
  const own = await db
    .selectFrom('checklist_version')
    .select(['id as versionId', 'checklist_id as checklistId', 'body'])
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('parcel_check')
        .select('version_id')
        .where('parcel_id', '=', parcelId)
        .where('version_id', 'is not', null)
        .$castTo<{ version_id: number }>(),
    )
    .execute()
  const kept = new Map(own.map(({ body, ...row }) => [row.checklistId, { ...row, checklist: checklistOf(body) }]))
  return (await checklistsInUse(db)).map((list) => kept.get(list.checklistId) ?? list)
}
