import type { PackDid } from '../../domain/packing/contract.ts'
import { missingUnits, packStage } from '../../domain/packing/stage.ts'
import { refuse } from '../../domain/refusal.ts'
import type { CommandWord } from '../../domain/scanning/command-codes.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { tickCheck } from './check.ts'
import { parcelChecks, parcelLines } from './contents.ts'
import type { FoundParcel } from './parcel.ts'
import { splitParcel } from './split.ts'
import { takeOut } from './take-out.ts'
import { undoLast } from './undo.ts'

/** A command barcode at the bench. DONE ticks the next check: the hands stay on the box. */
export async function sayInPacking(tx: Writer, context: CommandContext, parcel: FoundParcel, word: CommandWord): Promise<PackDid> {
  switch (word) {
    case 'UNDO':
      return undoLast(tx, context, parcel)
    case 'DONE':
      return done(tx, context, parcel)
    case 'NEWBOX':
      return splitParcel(tx, context, parcel)
    case 'DAMAGED':
      return takeOut(tx, context, parcel, { reason: parcel.stoppedLot ? 'lot' : 'damaged' })
    case 'SHORT':
    case 'SKIP':
    case 'REPRINT':
    case 'QTY1':
    case 'QTY2':
    case 'QTY3':
    case 'QTY4':
    case 'QTY5':
    case 'QTY6':
    case 'QTY7':
    case 'QTY8':
    case 'QTY9':
      return refuse('scan.command_not_here', { command: word })
  }
}

async function done(tx: Writer, context: CommandContext, parcel: FoundParcel): Promise<PackDid> {
  const lines = await parcelLines(tx, parcel.id)
  const checks = await parcelChecks(tx, parcel.id)
  const stage = packStage({ status: parcel.status, lines, checks })
  switch (stage) {
    case 'verify':
      return refuse('pack.not_all_verified', { number: parcel.number, missing: missingUnits(lines) })
    case 'check': {
      const next = checks.find((check) => check.required && !check.done)
      if (!next) throw new Error(`parcel ${parcel.id} waits for a check that it does not have`)
      return tickCheck(tx, context, parcel, next.key, true)
    }
    case 'label':
      return refuse('pack.label_first', { scanned: 'DONE', expected: parcel.sscc })
    case 'box':
    case 'done':
      return refuse('scan.command_not_here', { command: 'DONE' })
  }
}
