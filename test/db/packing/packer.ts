import type { CallInput, CallOutput } from '../../../domain/contract.ts'
import type { PackDid } from '../../../domain/packing/contract.ts'
import { commandCode, type CommandWord } from '../../../domain/scanning/command-codes.ts'
import { checkInvariants } from '../../../db/service/check.ts'
import type { TestDatabase } from '../databases.ts'
import { aFloor, picks } from '../picking/picker.ts'
import type { Caller, TestShop } from '../shop.ts'

type Lines = Readonly<Record<string, number>>

/** A shop with these orders, all of them picked on one cart into T1, T2 and so on. */
export async function aBench(
  database: TestDatabase,
  orders: Readonly<Record<string, Lines>>,
): Promise<{ shop: TestShop; orderIds: Readonly<Record<string, number>> }> {
  const bins: Record<string, Record<string, number>> = {}
  for (const lines of Object.values(orders)) {
    for (const [sku, count] of Object.entries(lines)) bins[`BIN-${sku}`] = { [sku]: (bins[`BIN-${sku}`]?.[sku] ?? 0) + count }
  }
  const { shop, orderIds } = await aFloor(database, bins, orders)
  await pickAll(shop, Object.keys(orders).length)
  return { shop, orderIds }
}

/** Takes the `take` most urgent orders and picks them without a mistake. */
export async function pickAll(shop: TestShop, take: number, totes: readonly string[] = ['T1', 'T2', 'T3', 'T4']): Promise<number> {
  const picker = await picks(shop, take)
  for (;;) {
    const { step } = await picker.view()
    if (step.kind === 'done') return picker.batchId
    if (step.kind === 'tote') await picker.scan(totes[step.position - 1] ?? '')
    else await picker.scan(step.kind === 'bin' ? step.task.bin : step.kind === 'item' ? step.task.sku : step.task.tote)
  }
}

export interface Packer {
  readonly parcelId: number
  scan(...codes: readonly string[]): Promise<PackDid>
  refused(code: string): Promise<{ code: string; params: Readonly<Record<string, unknown>> }>
  say(word: CommandWord): Promise<PackDid>
  view(): Promise<CallOutput<'packing.view'>>
  close(box?: Partial<Omit<CallInput<'packing.close'>, 'parcelId'>>): Promise<PackDid>
}

/** Somebody who scans a tote or an order at the bench. */
export async function packs(shop: TestShop, code: string, by?: Caller): Promise<Packer> {
  const { parcelId } = await shop.call('packing.open', { code }, by)
  return packerOf(shop, parcelId, by)
}

export function packerOf(shop: TestShop, parcelId: number, by?: Caller): Packer {
  const scan: Packer['scan'] = async (...codes) => {
    let did: PackDid | null = null
    for (const code of codes) did = (await shop.call('packing.scan', { parcelId, code }, by)).did
    if (!did) throw new Error('nothing was scanned')
    return did
  }
  return {
    parcelId,
    scan,
    refused: (code) => shop.refused('packing.scan', { parcelId, code }, by),
    say: (word) => scan(commandCode(word)),
    view: () => shop.call('packing.view', { parcelId }),
    close: async (box) =>
      (await shop.call('packing.close', { parcelId, carton: 'S', weightGrams: 500, carrier: 'POST', service: 'Standard', ...box }, by)).did,
  }
}

export async function violations(shop: TestShop) {
  return checkInvariants(shop.store().reader)
}
