import { groupBy } from '../../domain/collection/group-by.ts'
import { enoughReceipts } from '../../domain/reorder/lead-time.ts'
import { supplierRecord } from '../../domain/suppliers/record.ts'
import type { Reader } from '../schema.ts'
import { deliveredLines } from '../suppliers/record.ts'

/** The share of each supplier's lines that came on time; those with too few to tell are left out. */
export async function punctuality(db: Reader): Promise<ReadonlyMap<number, number>> {
  const lines = groupBy(await deliveredLines(db), ({ supplierId }) => supplierId)
  return new Map(
    [...lines].flatMap(([supplierId, own]) => {
      const { onTime } = supplierRecord(own)
      return onTime === null || own.length < enoughReceipts ? [] : [[supplierId, onTime] as const]
    }),
  )
}
