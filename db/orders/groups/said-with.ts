import { aNumber, prepared } from '../../dialect/prepared.ts'
import type { Reader } from '../../schema.ts'

const membersOf = prepared({ orderId: aNumber() }, (db: Reader, { orderId }) =>
  db.selectFrom('sales_order').select(['number', 'note']).where('merged_into', '=', orderId).orderBy('id'),
)

/** What a packer has to know of the orders that go with this one: their numbers, and all notes in one. */
export async function saidWith(db: Reader, order: { readonly id: number; readonly note: string }) {
  const members = await membersOf.rows(db, { orderId: order.id })
  const notes = [order.note, ...members.map(({ note }) => note)].filter((note) => note !== '')
  return { goesWith: members.map(({ number }) => number), note: [...new Set(notes)].join('\n') }
}
