import { internalSscc, sscc, ssccCapacity } from '../../domain/scanning/sscc.ts'
import type { Shop } from '../../domain/settings/contract.ts'
import type { Writer } from '../schema.ts'

/** A number that no parcel had before: under the shop's GS1 prefix where it has one, else an internal one. */
export async function nextSscc(tx: Writer, { gs1Prefix }: Pick<Shop, 'gs1Prefix'>): Promise<string> {
  const { value } = await tx
    .insertInto('counter')
    .values({ name: `sscc ${gs1Prefix}`, value: 1 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet((eb) => ({ value: eb('counter.value', '+', 1) })))
    .returning('value')
    .executeTakeFirstOrThrow()
  if (gs1Prefix === '') return internalSscc(value)
  const capacity = ssccCapacity(gs1Prefix)
  return sscc({ extension: Math.floor(value / capacity), prefix: gs1Prefix, serial: value % capacity })
}
