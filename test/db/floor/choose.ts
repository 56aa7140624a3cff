import { commandCode, commandWords, type CommandWord } from '../../../domain/scanning/command-codes.ts'
import { awaitedPurchaseStatuses } from '../../../domain/purchasing/status.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { handMade } from '../../../domain/stock/moves.ts'
import type { TestShop } from '../shop.ts'

/** What an act means by "this one": mostly something for which the act makes sense, sometimes anything. */
export type Kind =
  | 'order'
  | 'picked order'
  | 'batch'
  | 'batch under way'
  | 'released batch'
  | 'parcel'
  | 'parcel in hand'
  | 'labelled parcel'
  | 'gone parcel'
  | 'task'
  | 'put-back task'
  | 'draft purchase'
  | 'awaited purchase'
  | 'open receipt'
  | 'receipt'
  | 'count under way'
  | 'count to decide'
  | 'count'
  | 'stock'
  | 'move by hand'

const candidates = 6

export async function choose(shop: TestShop, kind: Kind, at: number): Promise<number> {
  const anything = at % 5 === 0
  const found = await idsOf(shop, anything ? anyOf(kind) : kind)
  return found[at % Math.max(1, found.length)] ?? 1
}

function anyOf(kind: Kind): Kind {
  if (kind === 'picked order') return 'order'
  if (kind === 'batch under way' || kind === 'released batch') return 'batch'
  if (kind === 'open receipt') return 'receipt'
  if (kind.startsWith('count')) return 'count'
  return kind.endsWith('parcel') || kind === 'parcel in hand' ? 'parcel' : kind
}

async function idsOf(shop: TestShop, kind: Kind): Promise<readonly number[]> {
  const db = shop.store().reader
  const orders = db.selectFrom('sales_order').select('id').orderBy('id', 'desc').limit(candidates)
  const batches = db.selectFrom('batch').select('id').orderBy('id', 'desc').limit(candidates)
  const parcels = db.selectFrom('parcel').select('id').orderBy('id', 'desc').limit(candidates)
  const purchases = db.selectFrom('purchase_order').select('id').orderBy('id', 'desc').limit(candidates)
  const receipts = db.selectFrom('receipt').select('id').orderBy('id', 'desc').limit(candidates)
  const counts = db.selectFrom('stock_count').select('id').orderBy('id', 'desc').limit(candidates)
  const query = {
    order: orders,
    'picked order': orders.where('status', '=', 'picked'),
    batch: batches,
    'batch under way': batches.where('status', '=', 'picking'),
    'released batch': batches.where('status', '=', 'released'),
    parcel: parcels,
    'parcel in hand': parcels.where('status', 'in', ['open', 'closed']),
    'labelled parcel': parcels.where('status', '=', 'labelled'),
    'gone parcel': parcels.where('status', '=', 'handed_over'),
    'put-back task': db
      .selectFrom('task')
      .select('id')
      .where('status', '=', 'open')
      .where('kind', '=', 'put_back')
      .orderBy('id')
      .limit(candidates),
    'draft purchase': purchases.where('status', '=', 'draft'),
    'awaited purchase': purchases.where('status', 'in', awaitedPurchaseStatuses),
    receipt: receipts,
    'open receipt': receipts.where('status', '=', 'open'),
    count: counts,
    'count under way': counts.where('status', '=', 'counting'),
    'count to decide': counts.where('status', '=', 'approval'),
    stock: db.selectFrom('stock').select('id').where('on_hand', '>', 0).orderBy('id').limit(20),
    'move by hand': db.selectFrom('move').select('id').where('cause', 'in', handMade).orderBy('id', 'desc').limit(candidates),
    task: db.selectFrom('task').select('id').where('status', '=', 'open').orderBy('id').limit(candidates),
  }[kind]
  return (await query.execute()).map((row) => row.id)
}

/** What the picking screen asks for now. */
export async function nextInPick(shop: TestShop, batchId: number): Promise<string> {
  const { step } = await shop.call('picking.view', { batchId })
  switch (step.kind) {
    case 'tote':
      return step.began || ((await freeTote(shop)) ?? 'T1')
    case 'bin':
      return step.task.bin
    case 'item':
      return unitOrCase(step.task.sku, step.task.quantity - step.task.picked)
    case 'put':
      return step.task.tote
    case 'done':
      return commandCode('DONE')
  }
}

/** Pens come in cases of three too. */
export function unitOrCase(sku: string, wanted: number): string {
  return sku === 'PEN' && wanted >= 3 ? 'CASE-OF-3' : sku
}

async function freeTote(shop: TestShop): Promise<string | undefined> {
  const { locations } = await shop.call('locations.list', { kind: 'tote' })
  const bound = await shop.store().reader.selectFrom('batch_order').select('tote_id').execute()
  return locations.find(({ id }) => !bound.some((row) => row.tote_id === id))?.code
}

/** `!SHORT` is the command barcode, `#3` the label of the third parcel; anything else is scanned as it is. */
export function spelled(code: string): string {
  const rest = code.slice(1)
  if (code.startsWith('!') && isCommandWord(rest)) return commandCode(rest)
  return code.startsWith('#') ? ownCode('parcel', Number(rest)) : code
}

function isCommandWord(text: string): text is CommandWord {
  return commandWords.some((word) => word === text)
}
