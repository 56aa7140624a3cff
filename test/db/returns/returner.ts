import type { CallInput, CallOutput } from '../../../domain/contract.ts'
import type { ReturnDid } from '../../../domain/returns/contract.ts'
import { commandCode, type CommandWord } from '../../../domain/scanning/command-codes.ts'
import type { TestDatabase } from '../databases.ts'
import { driver, stagedParcels } from '../shipping/driver.ts'
import type { TestShop } from '../shop.ts'

type Lines = Readonly<Record<string, number>>

/** A shop whose orders were packed and went out with POST; the bins they came from are empty. */
export async function sentOrders(
  database: TestDatabase,
  orders: Readonly<Record<string, Lines>>,
): Promise<{ shop: TestShop; labels: Readonly<Record<string, string>>; orderIds: Readonly<Record<string, number>> }> {
  const staged = await stagedParcels(database, orders)
  const door = driver(staged.shop)
  for (const number of Object.keys(orders)) await door.scan(staged.labels[number] ?? '')
  return staged
}

/** Somebody who opens what came back. */
export interface Returner {
  readonly returnId: number
  readonly code: string
  scan(...codes: readonly string[]): Promise<ReturnDid>
  refused(code: string): Promise<{ code: string; params: Readonly<Record<string, unknown>> }>
  say(word: CommandWord): Promise<ReturnDid>
  dispose(to: CallInput<'returns.dispose'>['to']): Promise<ReturnDid>
  view(): Promise<CallOutput<'returns.view'>>
  /** 'received: MUG 2 of 2, 1 undecided, 1 restocked' */
  is(): Promise<string>
}

export async function returns(shop: TestShop, asked: CallInput<'returns.create'>): Promise<Returner> {
  const { returnId, code } = await shop.call('returns.create', asked)
  return returnerOf(shop, returnId, code)
}

export function returnerOf(shop: TestShop, returnId: number, code: string): Returner {
  const scan: Returner['scan'] = async (...codes) => {
    let did: ReturnDid | null = null
    for (const one of codes) did = (await shop.call('returns.scan', { returnId, code: one })).did
    if (!did) throw new Error('nothing was scanned')
    return did
  }
  const view = () => shop.call('returns.view', { returnId })
  return {
    returnId,
    code,
    scan,
    refused: (one) => shop.refused('returns.scan', { returnId, code: one }),
    say: (word) => scan(commandCode(word)),
    dispose: async (to) => (await shop.call('returns.dispose', { returnId, to })).did,
    view,
    is: async () => {
      const { status, lines } = await view()
      const said = lines.map((line) =>
        [
          `${line.sku} ${line.received} of ${line.expected}`,
          ...(['undecided', 'restocked', 'scrapped', 'toSupplier'] as const)
            .filter((part) => line[part] > 0)
            .map((part) => `${line[part]} ${part}`),
        ].join(', '),
      )
      return `${status}: ${said.join('; ')}`
    },
  }
}
