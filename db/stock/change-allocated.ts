import { sql } from 'kysely'
import { parts } from '../../domain/collection/parts.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { Writer } from '../schema.ts'

const rowsAtOnce = 500
/** An order that somebody waits for: one prepared statement each is quicker than one built for them. */
const few = 8

const changing = prepared({ stockId: aNumber(), units: aNumber() }, (tx: Writer, { stockId, units }) =>
  tx
    .updateTable('stock')
    .set((eb) => ({ allocated: eb('allocated', '+', units) }))
    .where('id', '=', stockId),
)

/** Adds to the promised units of many stock rows at once, or takes away; the key is the stock's id. */
export async function changeAllocated(tx: Writer, change: ReadonlyMap<number, number>): Promise<void> {
  const rows = [...change].filter(([, units]) => units !== 0).sort(([one], [other]) => one - other)
  if (rows.length <= few) {
    for (const [stockId, units] of rows) await changing.run(tx, { stockId, units })
    return
  }
  for (const part of parts(rows, rowsAtOnce)) {
    const values = part.map(([stockId, units]) => sql`(cast(${stockId} as bigint), cast(${units} as bigint))`)
    await sql`with change (stock_id, units) as (values ${sql.join(values)})
      update stock set allocated = allocated + change.units from change where stock.id = change.stock_id`.execute(tx)
  }
}
