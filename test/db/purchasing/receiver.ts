import type { CallInput } from '../../../domain/contract.ts'
import type { ReceiptDid } from '../../../domain/purchasing/receiving/contract.ts'
import { commandCode, type CommandWord } from '../../../domain/scanning/command-codes.ts'
import type { TestShop } from '../shop.ts'

type Refused = { code: string; params: Readonly<Record<string, unknown>> }

/** Somebody at the bench who takes a delivery in. */
export interface Receiver {
  readonly receiptId: number
  scan(...codes: readonly string[]): Promise<ReceiptDid>
  say(word: CommandWord): Promise<ReceiptDid>
  refused(code: string, more?: Partial<CallInput<'receiving.scan'>>): Promise<Refused>
  take(code: string, more: Partial<CallInput<'receiving.scan'>>): Promise<ReceiptDid>
  reject(sku: string, units: number): Promise<ReceiptDid>
  inspect(sku: string, more: Partial<CallInput<'receiving.inspect'>>): Promise<ReceiptDid>
  lineOf(sku: string): Promise<number>
  finish(rest?: 'wait' | 'close'): Promise<ReceiptDid>
  /** 'put_away: MUG 3, 1 rejected, 2 left for A1' */
  is(): Promise<string>
}

export async function receives(shop: TestShop, purchaseId: number): Promise<Receiver> {
  const { receiptId } = await shop.call('receiving.open', { of: { kind: 'purchase', purchaseId } })
  return receiverOf(shop, receiptId)
}

export function receiverOf(shop: TestShop, receiptId: number): Receiver {
  const view = () => shop.call('receiving.view', { receiptId })
  const take: Receiver['take'] = async (code, more) => (await shop.call('receiving.scan', { receiptId, code, ...more })).did
  const scan: Receiver['scan'] = async (...codes) => {
    let did: ReceiptDid | null = null
    for (const code of codes) did = await take(code, {})
    if (!did) throw new Error('nothing was scanned')
    return did
  }
  const lineOf = async (sku: string) => (await view()).goods.find((line) => line.sku === sku)?.receiptLineId ?? 0
  return {
    receiptId,
    scan,
    take,
    say: (word) => scan(commandCode(word)),
    refused: (code, more = {}) => shop.refused('receiving.scan', { receiptId, code, ...more }),
    lineOf,
    reject: async (sku, units) =>
      (await shop.call('receiving.reject', { receiptId, receiptLineId: await lineOf(sku), units, reason: 'damaged' })).did,
    inspect: async (sku, more) => {
      const asked = { receiptId, receiptLineId: await lineOf(sku), units: 1, failed: 0, grams: null, checks: [], ...more }
      return (await shop.call('receiving.inspect', asked)).did
    },
    finish: async (rest = 'wait') => (await shop.call('receiving.finish', { receiptId, rest })).did,
    is: async () => {
      const { stage, goods } = await view()
      const said = goods.map((line) =>
        [
          `${line.sku} ${line.received}${line.lot === '' ? '' : ` of lot ${line.lot}`}`,
          ...(line.rejected > 0 ? [`${line.rejected} rejected`] : []),
          ...(line.toInspect > 0 ? [`${line.toInspect} to inspect`] : []),
          ...(line.left > 0 ? [`${line.left} left for ${line.bin?.code ?? 'no bin'}`] : []),
        ].join(', '),
      )
      return `${stage}: ${said.join('; ')}`
    },
  }
}
