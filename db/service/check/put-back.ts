import type { Reader } from '../../schema.ts'
import { type Violation, violations } from './violation.ts'

/** What a line has to give back lies in a tote or a parcel, and somebody is asked for exactly that. */
export async function checkPutBack(db: Reader): Promise<Violation[]> {
  const asked = db
    .selectFrom('task')
    .select(({ fn }) => ['line_id', fn.sum<number>('quantity').as('units')])
    .where('kind', '=', 'put_back')
    .where('status', '=', 'open')
    .groupBy('line_id')
    .as('asked')
  const rows = await db
    .selectFrom('order_line')
    .leftJoin(asked, (join) => join.onRef('asked.line_id', '=', 'order_line.id'))
    .select(({ fn, eb }) => ['order_line.id', 'put_back', 'picked', 'packed', fn.coalesce('asked.units', eb.lit(0)).as('units')])
    .where(({ eb, fn, or }) =>
      or([eb('put_back', '!=', fn.coalesce('asked.units', eb.lit(0))), eb('put_back', '>', eb('picked', '+', eb.ref('packed')))]),
    )
    .execute()
  return violations('cancelled units in hand have their tasks', rows, (row) => ({
    where: `order line ${row.id}`,
    found: `${row.put_back} to put back, tasks ${row.units}; ${row.picked} picked, ${row.packed} packed`,
  }))
}
