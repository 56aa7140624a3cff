import type { CallInput } from '../../../domain/contract.ts'
import type { ReceiptDid } from '../../../domain/purchasing/receiving/contract.ts'
import { refuse } from '../../../domain/refusal.ts'
import type { CommandWord } from '../../../domain/scanning/command-codes.ts'
import type { Meaning } from '../../../domain/scanning/contract.ts'
import { scannedData } from '../../../domain/scanning/symbology.ts'
import { thingOf } from '../../../domain/scanning/thing.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { resolveScan } from '../../scanning/resolve.ts'
import { backorderedOf } from './backordered.ts'
import { finishReceipt, sayCounted } from './finish.ts'
import { putAway } from './put-away.ts'
import { suggestedBin } from './suggest-bin.ts'
import { receiveUnits } from './receive.ts'
import { type FoundReceipt, progressOf, theReceipt } from './receipt.ts'
import { undoLast } from './undo.ts'

type Asked = CallInput<'receiving.scan'>

/** What a scan means for this receipt: a unit or a case that came, the line to put away, or the bin it goes to. */
export async function scanIntoReceipt(tx: Writer, context: CommandContext, asked: Asked): Promise<ReceiptDid> {
  const found = await theReceipt(tx, context, asked.receiptId)
  const scanned = scannedData(asked.code)
  const meaning = await resolveScan(tx, asked.code, context.now)
  switch (meaning.kind) {
    case 'item':
      return item(tx, context, found, meaning, asked)
    case 'bin':
      return bin(tx, context, found, meaning.locationId, asked.receiptLineId)
    case 'command':
      return say(tx, context, found, meaning.command)
    case 'damaged':
      return refuse('scan.damaged', { scanned })
    case 'order':
    case 'parcel':
    case 'tote':
    case 'person':
    case 'batch':
    case 'return':
    case 'purchase':
    case 'unknown': {
      const thing = thingOf(meaning)
      return thing === null ? refuse('receiving.code_unknown', { scanned }) : refuse('scan.not_here', { scanned, ...thing })
    }
  }
}

type Item = Extract<Meaning, { kind: 'item' }>

async function item(tx: Writer, context: CommandContext, found: FoundReceipt, meaning: Item, asked: Asked): Promise<ReceiptDid> {
  const { stage, lines } = await progressOf(tx, found)
  if (stage !== 'count') {
    const line = lines.find(
      (one) => one.item_id === meaning.itemId && (meaning.lotId === undefined || one.lot_id === meaning.lotId) && one.left > 0,
    )
    return line ? { kind: 'chosen', sku: meaning.sku, receiptLineId: line.id } : refuse('receiving.not_here', { sku: meaning.sku })
  }
  return receiveUnits(tx, context, found, {
    itemId: meaning.itemId,
    units: meaning.quantity,
    lot: meaning.lot ?? asked.lot,
    expiresOn: meaning.expiresOn ?? asked.expiresOn,
    beyond: asked.beyond,
  })
}

async function bin(
  tx: Writer,
  context: CommandContext,
  found: FoundReceipt,
  locationId: number,
  receiptLineId: number | undefined,
): Promise<ReceiptDid> {
  const { lines, stage } = await progressOf(tx, found)
  const open = lines.filter((one) => (receiptLineId === undefined || one.id === receiptLineId) && one.left > 0)
  const waiting = await backorderedOf(
    tx,
    open.map((one) => one.item_id),
  )
  // What an order waits for is in hand first, as on the screen.
  const line = open.find((one) => waiting.has(one.item_id)) ?? open[0]
  if (!line) return refuse('receiving.wrong_stage', { stage })
  const suggested = await suggestedBin(tx, { itemId: line.item_id, lotId: line.lot_id, units: line.left })
  // A pick face takes no more than fits into it; the rest stays in hand.
  const units = suggested?.locationId === locationId ? suggested.units : line.left
  return putAway(tx, context, found, { receiptLineId: line.id, locationId, units })
}

async function say(tx: Writer, context: CommandContext, found: FoundReceipt, command: CommandWord): Promise<ReceiptDid> {
  if (command === 'UNDO') return undoLast(tx, context, found)
  if (command !== 'DONE') return refuse('scan.command_not_here', { command })
  const { stage } = await progressOf(tx, found)
  return stage === 'count' ? sayCounted(tx, context, found, true) : finishReceipt(tx, context, found, 'wait')
}
