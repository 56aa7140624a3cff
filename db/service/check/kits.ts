import type { Reader } from '../../schema.ts'
import { type Violation, violations } from './violation.ts'

/** A line of a part holds whole kits, and no kit is made of kits. */
export async function checkKits(db: Reader): Promise<Violation[]> {
  const lines = await db
    .selectFrom('order_line')
    .select(['id', 'ordered', 'kit_units as kits'])
    .where('kit_id', 'is not', null)
    .where((eb) => eb.or([eb('kit_units', '<', 1), eb('ordered', '<', 1)]))
    .execute()
  const nested = await db
    .selectFrom('kit_part')
    .innerJoin('kit_part as inner', 'inner.kit_id', 'kit_part.part_id')
    .select(['kit_part.kit_id as kit', 'kit_part.part_id as part'])
    .execute()
  return [
    ...violations('a line of a kit says of how many kits it is', lines, (row) => ({
      where: `line ${row.id}`,
      found: `${row.ordered} for ${row.kits} kits`,
    })),
    ...violations('a kit is not made of kits', nested, (row) => ({ where: `item ${row.kit}`, found: `part ${row.part}` })),
  ]
}
