import type { CallInput, CommandName } from '../../../domain/contract.ts'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import type { TestDatabase } from '../databases.ts'
import { material, packedWith, smallBox } from '../materials/stocker.ts'
import { aFloor } from '../picking/picker.ts'
import { ruled } from '../picking/ruled.ts'
import { item, order } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { choose, nextInPick, spelled, unitOrCase } from './choose.ts'
import { type Sent, sendAgain } from './send-again.ts'
import type { Act } from './acts.ts'
import type { DoneAny } from './stock-acts.ts'
import { stockCallOf } from './stock-calls.ts'

/** A small warehouse in which any shift can be worked. */
export interface Floor {
  readonly shop: TestShop
  /** Who stands at each station. */
  readonly staff: Staff
  work(done: DoneAny): Promise<void>
}

type Staff = Readonly<Record<string, number>>

type Call = { readonly [N in CommandName]: { readonly name: N; readonly input: CallInput<N>; readonly station?: string } }[CommandName]

export async function anyFloor(database: TestDatabase): Promise<Floor> {
  const { shop } = await aFloor(
    database,
    { A1: { MUG: 4, CUP: 2 }, A2: { MUG: 2, PEN: 5 }, B1: { CUP: 3, MUG: 1 } },
    { '1': { MUG: 3 }, '2': { CUP: 1, PEN: 3 }, '3': { MUG: 1, CUP: 2 } },
  )
  const pen = (await shop.call('items.list', { search: 'PEN' })).rows[0]
  const { id, version } = await shop.call('items.get', { id: pen?.id ?? 0 })
  await shop.call('items.save', { id, version, item: item('PEN', { barcodes: [{ code: 'CASE-OF-3', quantity: 3 }] }) })
  await packedWith(shop, [
    [smallBox, 3],
    [material('Card'), 5],
  ])
  await substituted(shop)
  const { locations } = await shop.call('locations.list', { kind: 'bin' })
  for (const bin of locations) await shop.call('locations.change', { ...bin, zone: bin.code.slice(0, 1) })
  return { shop, staff: {}, work: worker(shop, 'N') }
}

/** Cups stand in for mugs and pens for cups, and the shop asks. */
async function substituted(shop: TestShop): Promise<void> {
  await ruled(shop, { afterShort: 'substitute', singlesFromShelf: true })
  const { rows } = await shop.call('items.list', {})
  const idOf = (sku: string) => rows.find((row) => row.sku === sku)?.id ?? 0
  await shop.call('substitutes.set', { itemId: idOf('MUG'), skus: ['CUP'] })
  await shop.call('substitutes.set', { itemId: idOf('CUP'), skus: ['PEN'] })
}

/** Somebody who does one act after the other; `prefix` makes the numbers of the orders their own. */
export function worker(shop: TestShop, prefix: string, staff: Staff = {}): Floor['work'] {
  const sent: Sent[] = []

  async function send({ name, input, station }: Call, byStation: string): Promise<void> {
    const staffId = staff[byStation]
    const by = { requestId: `${prefix}${sent.length}`, station: station ?? byStation, ...(staffId === undefined ? {} : { staffId }) }
    const answer = await shop.answer(name, input, by)
    if (!answer.ok && answer.error.code === 'internal') throw new Error(`a bug in ${name} ${JSON.stringify(input)}`)
    sent.push({ name, input, by, answer })
  }

  return async ({ act, station }) => {
    const times = 'times' in act ? act.times : 1
    if ('stock' in act) {
      for (let time = 0; time < times; time += 1) await send(await stockCallOf(shop, act, `${prefix}${sent.length}`), station)
      return
    }
    if (act.do === 'restart') return shop.reopen()
    if (act.do === 'send again') return sendAgain(shop, sent[act.at % Math.max(1, sent.length)])
    for (let time = 0; time < times; time += 1) await send(await callOf(shop, act, `${prefix}${sent.length}`), station)
  }
}

/** The command that an act is; a new order gets the number. */
async function callOf(shop: TestShop, act: Exclude<Act, { do: 'restart' | 'send again' }>, number: string): Promise<Call> {
  switch (act.do) {
    case 'order':
      return { name: 'orders.create', input: order(number, Object.fromEntries(act.lines.map((line) => [line.sku, line.quantity]))) }
    case 'hold':
      return { name: 'orders.hold', input: { id: await choose(shop, 'order', act.at), reason: 'payment', until: null } }
    case 'release':
    case 'cancel':
    case 'allocate':
      return { name: `orders.${act.do}`, input: { id: await choose(shop, 'order', act.at) } }
    case 'cancel a unit':
    case 'reinstate a unit': {
      const id = await choose(shop, 'order', act.at)
      const { lines } = await shop.call('orders.get', { id })
      const input = { id, lines: [{ lineId: lines[act.line % lines.length]?.id ?? 1, quantity: 1 }] }
      return { name: act.do === 'cancel a unit' ? 'orders.cancel' : 'orders.reinstate', input }
    }
    case 'split': {
      const id = await choose(shop, 'order', act.at)
      const { lines } = await shop.call('orders.get', { id })
      return {
        name: 'orders.split',
        input: { id, lines: [{ lineId: lines[act.line % lines.length]?.id ?? 1, quantity: 1 + (act.at % 2) }] },
      }
    }
    case 'merge':
      return { name: 'orders.merge', input: { ids: [await choose(shop, 'order', act.at), await choose(shop, 'order', act.with)] } }
    case 'unmerge':
      return { name: 'orders.unmerge', input: { id: await choose(shop, 'order', act.at) } }
    case 'change address': {
      const id = await choose(shop, 'order', act.at)
      const { version, shipTo } = await shop.call('orders.get', { id })
      return { name: 'orders.changeAddress', input: { id, version, shipTo: { ...shipTo, line1: number } } }
    }
    case 'put back':
      return { name: 'tasks.putBack', input: { taskId: await choose(shop, 'put-back task', act.at), binCode: act.bin } }
    case 'start':
      return { name: 'picking.start', input: { take: act.take, kind: act.kind, zone: 'A' } }
    case 'release wave':
      return { name: 'picking.releaseWave', input: { carrier: 'POST' } }
    case 'take released':
      return { name: 'picking.takeOver', input: { batchId: await choose(shop, 'released batch', act.at) } }
    case 'answer':
      return { name: 'substitutes.answer', input: { id: 1 + (act.at % 4), consent: act.consent } }
    case 'open by unit':
      return { name: 'packing.open', input: { code: act.sku } }
    case 'start this':
      return { name: 'picking.start', input: { orderIds: [await choose(shop, 'order', act.at)] } }
    case 'pick':
      return pickRight(shop, await choose(shop, 'batch under way', act.at))
    case 'scan in pick':
      return { name: 'picking.scan', input: { batchId: await choose(shop, 'batch under way', act.at), code: spelled(act.code) } }
    case 'short':
      return { name: 'picking.short', input: { batchId: await choose(shop, 'batch under way', act.at), reason: 'not_there' } }
    case 'skip':
    case 'takeOver':
    case 'abandon':
      return { name: `picking.${act.do}`, input: { batchId: await choose(shop, 'batch under way', act.at) } }
    case 'undo pick':
      return { name: 'picking.undo', input: { batchId: await choose(shop, 'batch', act.at) } }
    case 'open': {
      const code = ownCode('order', await choose(shop, 'picked order', act.at))
      return { name: 'packing.open', input: { code, takeOver: act.takeOver, partly: act.partly } }
    }
    case 'open tote':
      return { name: 'packing.open', input: { code: act.tote, takeOver: act.takeOver } }
    case 'pack':
      return packRight(shop, await choose(shop, 'parcel in hand', act.at))
    case 'scan in pack':
      return { name: 'packing.scan', input: { parcelId: await choose(shop, 'parcel in hand', act.at), code: spelled(act.code) } }
    case 'tick':
      return { name: 'packing.check', input: { parcelId: await choose(shop, 'parcel in hand', act.at), key: 'slip', done: act.done } }
    case 'undo pack':
      return { name: 'packing.undo', input: { parcelId: await choose(shop, 'parcel', act.at) } }
    case 'take out': {
      const parcelId = await choose(shop, 'parcel', act.at)
      const view = await shop.answer('packing.view', { parcelId })
      const lineId = view.ok && act.at % 2 === 0 ? (await shop.call('packing.view', { parcelId })).lines[0]?.lineId : undefined
      return { name: 'packing.takeOut', input: { parcelId, reason: act.reason, lineId } }
    }
    case 'mark lot':
      return { name: 'lots.mark', input: { lotId: await lotOf(shop, act.sku), status: act.status, reason: 'said so' } }
    case 'hand over': {
      const code = ownCode('parcel', await choose(shop, 'labelled parcel', act.at))
      return { name: 'shipping.scanOut', input: { carrier: 'POST', code, lastParcelId: null } }
    }
    case 'scan at the door': {
      const lastParcelId = await choose(shop, 'gone parcel', act.at)
      return { name: 'shipping.scanOut', input: { carrier: 'POST', code: spelled(act.code), lastParcelId } }
    }
    case 'undo hand-over':
      return { name: 'shipping.undo', input: { parcelId: await choose(shop, 'gone parcel', act.at) } }
    case 'close manifest':
      return { name: 'shipping.closeManifest', input: { carrier: 'POST' } }
    case 'count':
      return { name: 'stock.count', input: { sku: act.sku, location: act.bin, counted: act.counted, reason: 'count' } }
    case 'close task':
      return { name: 'tasks.close', input: { id: await choose(shop, 'task', act.at), outcome: act.outcome } }
  }
}

async function lotOf(shop: TestShop, sku: string): Promise<number> {
  const lots = shop.store().reader.selectFrom('lot').innerJoin('item', 'item.id', 'lot.item_id').select('lot.id')
  return (await lots.where('item.sku', '=', sku).executeTakeFirst())?.id ?? 1
}

/** What the screen asks for, at the station that has the batch. */
async function pickRight(shop: TestShop, batchId: number): Promise<Call> {
  const view = await shop.answer('picking.view', { batchId })
  if (!view.ok) return { name: 'picking.scan', input: { batchId, code: 'T1' } }
  const { station } = await shop.call('picking.view', { batchId })
  return { name: 'picking.scan', input: { batchId, code: await nextInPick(shop, batchId) }, station }
}

async function packRight(shop: TestShop, parcelId: number): Promise<Call> {
  const view = await shop.answer('packing.view', { parcelId })
  if (!view.ok) return { name: 'packing.scan', input: { parcelId, code: 'MUG' } }
  const { stage, station, lines, code } = await shop.call('packing.view', { parcelId })
  if (stage === 'box') {
    return { name: 'packing.close', input: { parcelId, carton: 'S', weightGrams: 400, carrier: 'POST' }, station }
  }
  const next = lines.find((line) => line.verified < line.expected)
  const unit = next ? unitOrCase(next.sku, next.expected - next.verified) : code
  return { name: 'packing.scan', input: { parcelId, code: stage === 'check' ? commandCode('DONE') : unit }, station }
}
