import { refuse } from '../../domain/refusal.ts'
import type { ReturnDid } from '../../domain/returns/contract.ts'
import { arrivedParts, type SentLine } from '../../domain/returns/receive.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { postMove } from '../stock/ledger.ts'
import { place } from '../stock/places.ts'
import { nextStep, recordAct } from './acts.ts'
import { lotsSent } from './lots.ts'
import { type FoundReturn, refreshReturn, refuseOver } from './return-case.ts'
import { sentLines } from './sent.ts'

type Item = Extract<Meaning, { kind: 'item' }>

/** Scanned units came back from the customer: they wait in QUARANTINE for a decision. */
export async function receiveUnits(tx: Writer, context: CommandContext, found: FoundReturn, item: Item): Promise<ReturnDid> {
  refuseOver(found)
  const { itemId, sku, quantity: units } = item
  const parts = arrivedParts(await linesOf(tx, found), { itemId, sku, units, lotId: item.lotId, lot: item.lot }, found.number)
  const step = await nextStep(tx, found.id)
  for (const part of parts) {
    const moveId = await postMove(tx, {
      itemId,
      lotId: part.lotId,
      fromId: place.customer,
      toId: place.quarantine,
      quantity: part.units,
      cause: 'return_receive',
      documentId: found.id,
      lineId: part.lineId,
      staffId: context.staffId,
      at: context.now,
    })
    await countReceived(tx, found.id, part.lineId, itemId, part.units)
    await recordAct(tx, context, { returnId: found.id, step, kind: 'receive', ...part, moveId })
  }
  await refreshReturn(tx, context, found.id)
  context.touch('stock')
  const own = await tx
    .selectFrom('return_line')
    .select(['expected', 'received'])
    .where('return_id', '=', found.id)
    .where('item_id', '=', itemId)
    .execute()
  const sum = (part: 'expected' | 'received') => own.reduce((total, line) => total + line[part], 0)
  return { kind: 'received', sku, by: units, received: sum('received'), expected: sum('expected') }
}

async function linesOf(db: Reader, found: FoundReturn): Promise<readonly SentLine[]> {
  const lines = await sentLines(db, found.orderId)
  const lots = await lotsSent(db, found.orderId, lines)
  const own = await db.selectFrom('return_line').select(['line_id', 'expected', 'received']).where('return_id', '=', found.id).execute()
  return lines.map(({ lineId, itemId, sent, returned }) => {
    const mine = own.find((row) => row.line_id === lineId)
    return { lineId, itemId, sent, returned, awaited: mine ? mine.expected - mine.received : 0, lots: lots.get(lineId) ?? [] }
  })
}

/** Units that nobody announced get a line of their own. */
async function countReceived(tx: Writer, returnId: number, lineId: number, itemId: number, units: number): Promise<void> {
  await tx
    .insertInto('return_line')
    .values({
      return_id: returnId,
      line_id: lineId,
      item_id: itemId,
      expected: 0,
      received: units,
      restocked: 0,
      scrapped: 0,
      to_supplier: 0,
    })
    .onConflict((conflict) =>
      conflict.columns(['return_id', 'line_id']).doUpdateSet((eb) => ({ received: eb('return_line.received', '+', units) })),
    )
    .execute()
}

/** Nothing more will come, though more was announced. */
export async function finishReturn(tx: Writer, context: CommandContext, found: FoundReturn): Promise<ReturnDid> {
  refuseOver(found)
  const lines = await tx.selectFrom('return_line').selectAll().where('return_id', '=', found.id).execute()
  const sum = (part: (line: (typeof lines)[number]) => number) => lines.reduce((total, line) => total + part(line), 0)
  if (sum((line) => line.received) === 0) refuse('returns.nothing_received', { code: found.code })
  const undecided = sum((line) => line.received - line.restocked - line.scrapped - line.to_supplier)
  if (undecided > 0) refuse('returns.undecided', { code: found.code, units: undecided })
  await recordAct(tx, context, { returnId: found.id, step: await nextStep(tx, found.id), kind: 'finish' })
  await refreshReturn(tx, context, found.id)
  return { kind: 'finished', code: found.code }
}
