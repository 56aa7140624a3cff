import { internalSscc, sscc, ssccCapacity } from '../../domain/scanning/sscc.ts'
import type { Shop } from '../../domain/settings/contract.ts'
import { aNumber, aText, prepared } from '../dialect/prepared.ts'
import type { Writer } from '../schema.ts'

const counting = prepared({ name: aText(), count: aNumber() }, (tx: Writer, { name, count }) =>
  tx
    .insertInto('counter')
    .values({ name, value: count })
    .onConflict((conflict) => conflict.column('name').doUpdateSet((eb) => ({ value: eb('counter.value', '+', count) })))
    .returning('value'),
)

/** A number that no parcel had before: under the shop's GS1 prefix where it has one, else an internal one. */
export async function nextSscc(tx: Writer, shop: Pick<Shop, 'gs1Prefix'>): Promise<string> {
  const [number] = await nextSsccs(tx, shop, 1)
  if (number === undefined) throw new Error('no SSCC was counted')
  return number
}

export async function nextSsccs(tx: Writer, { gs1Prefix }: Pick<Shop, 'gs1Prefix'>, count: number): Promise<readonly string[]> {
  const counted = await counting.first(tx, { name: `sscc ${gs1Prefix}`, count })
  const value = counted?.value ?? 0
  return Array.from({ length: count }, (_, index) => numberOf(gs1Prefix, value - count + 1 + index))
}

function numberOf(gs1Prefix: string, value: number): string {
  if (gs1Prefix === '') return internalSscc(value)
  const capacity = ssccCapacity(gs1Prefix)
  return sscc({ extension: Math.floor(value / capacity), prefix: gs1Prefix, serial: value % capacity })
}
