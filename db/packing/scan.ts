import type { PackDid } from '../../domain/packing/contract.ts'
import { missingUnits, nextCheck, packStage } from '../../domain/packing/stage.ts'
import { countIn } from '../../domain/packing/verify.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import { thingOf } from '../../domain/scanning/thing.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { recordAct } from './acts.ts'
import { answerCheck } from './answer.ts'
import { parcelChecks, type ParcelCheck, parcelLines, type ParcelLine } from './contents.ts'
import { labelParcel } from './label.ts'
import { lotOfUnit } from './lots.ts'
import { type FoundParcel, refuseChangedAddress, refuseStopped } from './parcel.ts'
import { refuseStranger } from './stranger.ts'

type Item = Extract<Meaning, { kind: 'item' }>

/** What a scan means for this parcel: a unit into it, or its label onto it. */
export async function scanIntoParcel(
  tx: Writer,
  context: CommandContext,
  parcel: FoundParcel,
  meaning: Exclude<Meaning, { kind: 'command' }>,
  scanned: string,
): Promise<PackDid> {
  refuseStopped(parcel)
  refuseChangedAddress(parcel)
  if (meaning.kind === 'damaged') refuse('scan.damaged', { scanned })
  if (parcel.status !== 'open') return labelParcel(tx, context, parcel, meaning, scanned)
  const lines = await parcelLines(tx, parcel.id)
  const asked = missingUnits(lines) === 0 ? await askedToScan(tx, parcel.id) : null
  if (asked) return answerCheck(tx, context, parcel, asked, { kind: 'scan', scanned, meaning })
  if (meaning.kind === 'item') return verifyUnits(tx, context, parcel, lines, meaning, scanned)
  if (meaning.kind === 'parcel') return refuseLabelNow(tx, parcel)
  const thing = thingOf(meaning)
  return thing === null ? refuse('pack.code_unknown', { scanned }) : refuse('scan.not_here', { scanned, ...thing })
}

/** The check that waits for a code now. */
async function askedToScan(tx: Writer, parcelId: number): Promise<ParcelCheck | null> {
  const next = nextCheck(await parcelChecks(tx, parcelId))
  return next?.kind === 'scan' ? next : null
}

async function verifyUnits(
  tx: Writer,
  context: CommandContext,
  parcel: FoundParcel,
  lines: readonly ParcelLine[],
  item: Item,
  scanned: string,
): Promise<PackDid> {
  const first = lines.find(({ itemId }) => itemId === item.itemId)
  if (!first) return refuseStranger(tx, parcel, lines, item, scanned)
  const changed = countIn(lines, item, item.quantity)
  const lotId = await lotOfUnit(tx, context.now, first, parcel, item)
  await writeVerified(tx, parcel.id, changed)
  await recordAct(tx, context, { parcelId: parcel.id, kind: 'item', itemId: item.itemId, lotId, quantity: item.quantity, code: scanned })
  context.touch('packing')
  if (missingUnits(lines) === item.quantity) return { kind: 'verified_all' }
  const own = lines.filter((line) => line.itemId === item.itemId)
  const sum = (part: 'expected' | 'verified') => own.reduce((units, line) => units + line[part], 0)
  return { kind: 'item_right', sku: item.sku, verified: sum('verified') + item.quantity, expected: sum('expected'), by: item.quantity }
}

const writing = prepared({ parcelId: aNumber(), lineId: aNumber(), verified: aNumber() }, (tx: Writer, { parcelId, lineId, verified }) =>
  tx.updateTable('parcel_line').set({ verified }).where('parcel_id', '=', parcelId).where('line_id', '=', lineId),
)

export async function writeVerified(tx: Writer, parcelId: number, changed: ReturnType<typeof countIn>): Promise<void> {
  for (const { lineId, verified } of changed) {
    await writing.run(tx, { parcelId, lineId, verified })
  }
}

/** A label is scanned while the parcel is still open: what has to be done before. */
async function refuseLabelNow(tx: Writer, parcel: FoundParcel): Promise<never> {
  const lines: readonly ParcelLine[] = await parcelLines(tx, parcel.id)
  refuseUnfinished(parcel, lines, await parcelChecks(tx, parcel.id))
  return refuse('parcel.wrong_state', { number: parcel.number, status: parcel.status })
}

export function refuseUnfinished(
  parcel: FoundParcel,
  lines: readonly ParcelLine[],
  checks: Awaited<ReturnType<typeof parcelChecks>>,
): void {
  const stage = packStage({ status: parcel.status, lines, checks })
  if (stage === 'verify') refuse('pack.not_all_verified', { number: parcel.number, missing: missingUnits(lines) })
  const open = checks.find((check) => check.required && !check.done)
  if (open) refuse('pack.check_open', { text: open.text })
}
