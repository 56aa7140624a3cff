import type { CallInput, CommandName } from '../../../domain/contract.ts'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { order } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { choose, spelled } from './choose.ts'
import { lotted, type StockAct } from './stock-acts.ts'

type Call = { readonly [N in CommandName]: { readonly name: N; readonly input: CallInput<N> } }[CommandName]

/** The command that an act is. */
export async function stockCallOf(shop: TestShop, act: StockAct, number: string): Promise<Call> {
  switch (act.stock) {
    case 'buy': {
      const lines = act.lines.map((line) => ({ ...line, unit: 'unit', priceMinor: 300 }))
      return { name: 'purchasing.save', input: { supplierId: 1, note: '', lines } }
    }
    case 'send purchase': {
      const id = await choose(shop, 'draft purchase', act.at)
      const found = await shop.answer('purchasing.get', { id })
      return { name: 'purchasing.send', input: { id, version: found.ok ? (await shop.call('purchasing.get', { id })).version : 1 } }
    }
    case 'close purchase':
      return { name: 'purchasing.close', input: { id: await choose(shop, 'awaited purchase', act.at) } }
    case 'receive':
      return { name: 'receiving.open', input: { of: { kind: 'purchase', purchaseId: await choose(shop, 'awaited purchase', act.at) } } }
    case 'take in':
      return takeInRight(shop, await choose(shop, 'open receipt', act.at))
    case 'scan in receipt': {
      const receiptId = await choose(shop, 'open receipt', act.at)
      return { name: 'receiving.scan', input: { receiptId, code: spelled(act.code), beyond: act.beyond, lot: 'L3' } }
    }
    case 'undo receipt':
      return { name: 'receiving.undo', input: { receiptId: await choose(shop, 'receipt', act.at) } }
    case 'reject': {
      const line = await lineOf(shop, act.at)
      return { name: 'receiving.reject', input: { ...line, units: act.units, reason: act.reason } }
    }
    case 'send back': {
      const { receiptLineId } = await lineOf(shop, act.at, true)
      return { name: 'receiving.sendBack', input: { receiptLineId, units: act.units, to: act.to } }
    }
    case 'open count':
      return { name: 'counts.open', input: { bin: act.bin } }
    case 'count right':
      return countRight(shop, await choose(shop, 'count under way', act.at), act.bin)
    case 'scan in count': {
      const countId = await choose(shop, 'count under way', act.at)
      const lot = act.sku === lotted ? { lot: act.at % 2 === 0 ? 'L1' : 'L2' } : {}
      return { name: 'counts.scan', input: { countId, code: act.sku, ...lot } }
    }
    case 'undo count':
      return { name: 'counts.undo', input: { countId: await choose(shop, 'count under way', act.at) } }
    case 'finish count':
      return { name: 'counts.finish', input: { countId: await choose(shop, 'count under way', act.at) } }
    case 'drop count':
      return { name: 'counts.drop', input: { countId: await choose(shop, 'count', act.at) } }
    case 'decide count':
      return { name: 'counts.decide', input: { countId: await choose(shop, 'count to decide', act.at), outcome: act.outcome } }
    case 'move':
      return { name: 'stock.transfer', input: { stockId: await choose(shop, 'stock', act.at), toLocation: act.to, quantity: act.units } }
    case 'scrap':
      return { name: 'stock.scrap', input: { stockId: await choose(shop, 'stock', act.at), quantity: act.units, note: 'broken' } }
    case 'take back a move':
      return { name: 'stock.takeBack', input: { moveId: await choose(shop, 'move by hand', act.at) } }
    case 'adjust': {
      const lot = act.sku === lotted ? { lot: act.lot } : {}
      return { name: 'stock.count', input: { sku: act.sku, location: act.place, counted: act.counted, reason: 'found', ...lot } }
    }
    case 'lose all': {
      const id = (await shop.call('items.list', { search: act.sku })).rows[0]?.id ?? 1
      const { stock } = await shop.call('items.get', { id })
      const lying = stock.find(({ onHand }) => onHand > 0)
      return { name: 'stock.scrap', input: { stockId: lying?.stockId ?? 1, quantity: lying?.onHand ?? 1, note: 'lost' } }
    }
    case 'find what was lost': {
      const id = (await shop.call('items.list', { search: act.sku })).rows[0]?.id ?? 1
      const { rows } = await shop.call('stock.moves', { itemId: id })
      return { name: 'stock.takeBack', input: { moveId: rows.find(({ cause, canTakeBack }) => cause === 'scrap' && canTakeBack)?.id ?? 1 } }
    }
    case 'make kit': {
      const kit = (await shop.call('items.list', { search: act.kit })).rows[0]
      return { name: 'kits.set', input: { itemId: kit?.id ?? 1, parts: [...act.parts] } }
    }
    case 'order kits':
      return { name: 'orders.create', input: order(number, { [act.kit]: act.units, [act.with]: 1 }) }
  }
}

/** What the receiving bench asks for. */
async function takeInRight(shop: TestShop, receiptId: number): Promise<Call> {
  const found = await shop.answer('receiving.view', { receiptId })
  if (!found.ok)
    return { name: 'receiving.open', input: { of: { kind: 'purchase', purchaseId: await choose(shop, 'awaited purchase', 1) } } }
  const view = await shop.call('receiving.view', { receiptId })
  switch (view.stage) {
    case 'count': {
      const next = view.awaited.find(({ received, rejected, expected }) => received - rejected < expected)
      if (!next) return { name: 'receiving.counted', input: { receiptId, done: true } }
      return { name: 'receiving.scan', input: { receiptId, code: next.sku, ...(next.sku === lotted ? { lot: 'L3' } : {}) } }
    }
    case 'inspect': {
      const line = view.goods.find(({ toInspect }) => toInspect > 0)
      const asked = { receiptId, receiptLineId: line?.receiptLineId ?? 1, units: line?.toInspect ?? 1, failed: 0, grams: null }
      return { name: 'receiving.inspect', input: { ...asked, checks: view.checks.map((text) => ({ text, ok: true })) } }
    }
    case 'put_away': {
      const line = view.goods.find(({ left }) => left > 0)
      return {
        name: 'receiving.putAway',
        input: { receiptId, receiptLineId: line?.receiptLineId ?? 1, locationId: line?.bin?.locationId ?? 1, units: 1 },
      }
    }
    case 'finish':
      return { name: 'receiving.scan', input: { receiptId, code: commandCode('DONE') } }
  }
}

/** Scans what the books have in the bin, and ends there. */
async function countRight(shop: TestShop, countId: number, bin: string): Promise<Call> {
  const found = await shop.answer('counts.view', { countId })
  if (!found.ok) return { name: 'counts.open', input: { bin } }
  const { status, lines, locationId } = await shop.call('counts.view', { countId })
  if (status !== 'counting') return { name: 'counts.open', input: { bin } }
  const { rows } = await shop.call('stock.list', { locationId })
  const next = rows.find(({ lotId, onHand }) => onHand > (lines.find((line) => line.lotId === lotId)?.counted ?? 0))
  if (!next) return { name: 'counts.finish', input: { countId } }
  return { name: 'counts.scan', input: { countId, code: next.sku, ...(next.lot === '' ? {} : { lot: next.lot }) } }
}

async function lineOf(shop: TestShop, at: number, rejected = false): Promise<{ receiptId: number; receiptLineId: number }> {
  const lines = await shop
    .store()
    .reader.selectFrom('receipt_line')
    .innerJoin('receipt', 'receipt.id', 'receipt_line.receipt_id')
    .select(['receipt_line.id', 'receipt_id'])
    .$if(!rejected, (query) => query.where('receipt.status', '=', 'open').where('received', '>', 0))
    .$if(rejected, (query) => query.where((eb) => eb('rejected', '>', eb('sent_back', '+', eb.ref('scrapped')))))
    .orderBy('receipt_line.id', 'desc')
    .limit(4)
    .execute()
  const line = lines[at % Math.max(1, lines.length)]
  return { receiptId: line?.receipt_id ?? 1, receiptLineId: line?.id ?? 1 }
}
