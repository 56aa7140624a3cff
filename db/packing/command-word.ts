import type { PackDid } from '../../domain/packing/contract.ts'
import { missingUnits, nextCheck, packStage } from '../../domain/packing/stage.ts'
import { refuse } from '../../domain/refusal.ts'
import type { CommandWord } from '../../domain/scanning/command-codes.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { refuseOther } from '../../domain/checklists/answer.ts'
import { answerCheck, openCheck, skipCheck } from './answer.ts'
import { parcelChecks, type ParcelCheck, parcelLines } from './contents.ts'
import type { FoundParcel } from './parcel.ts'
import { splitParcel } from './split.ts'
import { takeOut } from './take-out.ts'
import { undoLast } from './undo.ts'

/** A command barcode at the bench. DONE ticks the next check, a digit chooses in it: the hands stay on the box. */
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
    case 'SKIP':
      return skipCheck(tx, context, parcel, await askedNow(tx, parcel, word))
    case 'QTY1':
    case 'QTY2':
    case 'QTY3':
    case 'QTY4':
    case 'QTY5':
    case 'QTY6':
    case 'QTY7':
    case 'QTY8':
    case 'QTY9':
      return answerCheck(tx, context, parcel, await askedNow(tx, parcel, word), { kind: 'choose', option: Number(word.slice(3)) - 1 })
    case 'SHORT':
    case 'REPRINT':
    case 'PICK':
    case 'PACK':
    case 'SHIP':
      return refuse('scan.command_not_here', { command: word })
  }
}

/** The check that waits for an answer; a command that answers one says nothing at any other step. */
async function askedNow(tx: Writer, parcel: FoundParcel, command: CommandWord): Promise<ParcelCheck> {
  const [lines, checks] = [await parcelLines(tx, parcel.id), await parcelChecks(tx, parcel.id)]
  const next = packStage({ status: parcel.status, lines, checks }) === 'check' ? nextCheck(checks) : undefined
  return next ? openCheck(tx, parcel, next.key) : refuse('scan.command_not_here', { command })
}

async function done(tx: Writer, context: CommandContext, parcel: FoundParcel): Promise<PackDid> {
  const lines = await parcelLines(tx, parcel.id)
  const checks = await parcelChecks(tx, parcel.id)
  const stage = packStage({ status: parcel.status, lines, checks })
  switch (stage) {
    case 'verify':
      return refuse('pack.not_all_verified', { number: parcel.number, missing: missingUnits(lines) })
    case 'check': {
      const next = await askedNow(tx, parcel, 'DONE')
      return next.kind === 'tick' ? answerCheck(tx, context, parcel, next, { kind: 'tick' }) : refuseOther(next)
    }
    case 'label':
      return refuse('pack.label_first', { scanned: 'DONE', expected: parcel.sscc })
    case 'box':
      return refuse('pack.box_first', { number: parcel.number })
    case 'done':
      return refuse('scan.command_not_here', { command: 'DONE' })
  }
}
