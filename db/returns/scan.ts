import { refuse } from '../../domain/refusal.ts'
import type { ReturnDid } from '../../domain/returns/contract.ts'
import type { CommandWord } from '../../domain/scanning/command-codes.ts'
import { thingOf } from '../../domain/scanning/thing.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { dispose } from './dispose.ts'
import { finishReturn, receiveUnits } from './receive.ts'
import type { FoundReturn } from './return-case.ts'
import { undoLast } from './undo.ts'

/** What a scan means for this return: a unit that came back, or the bin it goes to. */
export async function scanIntoReturn(
  tx: Writer,
  context: CommandContext,
  found: FoundReturn,
  meaning: Meaning,
  scanned: string,
): Promise<ReturnDid> {
  switch (meaning.kind) {
    case 'item':
      return receiveUnits(tx, context, found, meaning)
    case 'bin':
      return dispose(tx, context, found, { to: { kind: 'restock', locationId: meaning.locationId } })
    case 'command':
      return sayInReturn(tx, context, found, meaning.command)
    case 'return':
    case 'order':
    case 'parcel':
      return refuse('returns.other_return', { scanned, code: found.code })
    case 'damaged':
      return refuse('scan.damaged', { scanned })
    case 'tote':
    case 'person':
    case 'batch':
    case 'purchase':
    case 'unknown': {
      const thing = thingOf(meaning)
      return thing === null ? refuse('returns.code_unknown', { scanned }) : refuse('scan.not_here', { scanned, ...thing })
    }
  }
}

async function sayInReturn(tx: Writer, context: CommandContext, found: FoundReturn, command: CommandWord): Promise<ReturnDid> {
  if (command === 'UNDO') return undoLast(tx, context, found)
  if (command === 'DONE') return finishReturn(tx, context, found)
  return refuse('scan.command_not_here', { command })
}
