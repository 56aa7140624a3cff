import { sql } from 'kysely'
import { type GivenAnswer, rightAnswer } from '../../domain/checklists/answer.ts'
import type { PackDid } from '../../domain/packing/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import { aNumber, aNumberOrNull, aText, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { type FoundAct, recordAct } from './acts.ts'
import { answerText, askedOf } from './asked.ts'
import { parcelChecks, type ParcelCheck } from './contents.ts'
import { type FoundParcel, refuseStopped, refuseUnless } from './parcel.ts'

const acts = { taken: 0, given: 1, skipped: 2 } as const

/** The check of an open parcel that an answer is for. */
export async function openCheck(tx: Writer, parcel: FoundParcel, key: string): Promise<ParcelCheck> {
  refuseStopped(parcel)
  refuseUnless(parcel, 'open')
  const check = (await parcelChecks(tx, parcel.id)).find((one) => one.key === key)
  return check ?? refuse('input.invalid', { path: 'key', reason: `the parcel has no check ${key}` })
}

/** Keeps a right answer in place of what was answered before; the same once more changes nothing. */
export async function answerCheck(
  tx: Writer,
  context: CommandContext,
  parcel: FoundParcel,
  check: ParcelCheck,
  given: GivenAnswer,
): Promise<PackDid> {
  const asked = check.kind === 'tick' ? tickOf(check) : ((await askedOf(tx, [check])).get(check.key) ?? tickOf(check))
  const answer = rightAnswer(asked, given)
  if (asked.kind === 'scan' && (asked.wanted === 'serial' || asked.wanted === 'seal')) await refuseUsed(tx, parcel.id, check, answer)
  const did: PackDid =
    asked.kind === 'tick'
      ? { kind: 'checked', text: check.text, done: true }
      : { kind: 'answered', text: check.text, answer: answerText(asked, answer) }
  if (check.done && check.answer === answer) return did
  if (check.done) await clearAnswer(tx, context, parcel, check)
  const photoId = given.kind === 'photo' ? given.photoId : null
  await write(tx, context, parcel.id, check.key, { done: 1, skipped: 0, answer, photoId })
  await recordAct(tx, context, { parcelId: parcel.id, kind: 'check', checkKey: check.key, quantity: acts.given, code: answer })
  context.touch('packing')
  return did
}

/** A tick needs no look at its list. */
function tickOf({ key, text, required }: ParcelCheck) {
  return { key, text, help: '', required, kind: 'tick' } as const
}

/** Open again, whatever it was. */
export async function clearAnswer(tx: Writer, context: CommandContext, parcel: FoundParcel, check: ParcelCheck): Promise<PackDid> {
  if (check.done) {
    await write(tx, context, parcel.id, check.key, { done: 0, skipped: 0, answer: '', photoId: null })
    await recordAct(tx, context, { parcelId: parcel.id, kind: 'check', checkKey: check.key, quantity: acts.taken, code: check.answer })
    context.touch('packing')
  }
  return { kind: 'checked', text: check.text, done: false }
}

export async function skipCheck(tx: Writer, context: CommandContext, parcel: FoundParcel, check: ParcelCheck): Promise<PackDid> {
  if (check.required) refuse('pack.check_required', { text: check.text })
  if (!check.done && !check.skipped) {
    await write(tx, context, parcel.id, check.key, { done: 0, skipped: 1, answer: '', photoId: null })
    await recordAct(tx, context, { parcelId: parcel.id, kind: 'check', checkKey: check.key, quantity: acts.skipped })
    context.touch('packing')
  }
  return { kind: 'check_skipped', text: check.text }
}

/** What an act did to a check, undone: it is again as the act before left it. */
export async function takeBackAnswer(tx: Writer, parcelId: number, { id, checkKey }: FoundAct): Promise<void> {
  const [check] = (await parcelChecks(tx, parcelId)).filter(({ key }) => key === checkKey)
  if (check) await replay(tx, parcelId, check, id)
}

/** Every check of the parcel as its last act left it. */
export async function replayAnswers(tx: Writer, parcelId: number): Promise<void> {
  for (const check of await parcelChecks(tx, parcelId)) await replay(tx, parcelId, check, Number.MAX_SAFE_INTEGER)
}

/** As the last of the acts before `untilId` left it; open where there is none. */
async function replay(tx: Writer, parcelId: number, { key, kind }: ParcelCheck, untilId: number): Promise<void> {
  const last = await tx
    .selectFrom('pack_act')
    .select(['quantity', 'code', 'staff_id as staffId', 'at'])
    .where('parcel_id', '=', parcelId)
    .where('kind', '=', 'check')
    .where('check_key', '=', key)
    .where('undone', '=', 0)
    .where('id', '<', untilId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const isGiven = last?.quantity === acts.given
  const answer = isGiven ? last.code : ''
  const photoId = kind === 'photo' && answer !== '' ? Number(answer) : null
  const skipped = last?.quantity === acts.skipped ? 1 : 0
  const by = { now: last?.at ?? 0, staffId: last?.staffId ?? null }
  await write(tx, by, parcelId, key, { done: isGiven ? 1 : 0, skipped, answer, photoId })
}

interface Written {
  readonly done: 0 | 1
  readonly skipped: 0 | 1
  readonly answer: string
  readonly photoId: number | null
}

const writing = prepared(
  {
    parcelId: aNumber(),
    key: aText(),
    done: aNumber(),
    skipped: aNumber(),
    answer: aText(),
    photoId: aNumberOrNull(),
    staffId: aNumberOrNull(),
    at: aNumber(),
  },
  (tx: Writer, { parcelId, key, done, skipped, answer, photoId, staffId, at }) =>
    tx
      .updateTable('parcel_check')
      .set({ done: sql<0 | 1>`${done}`, skipped: sql<0 | 1>`${skipped}`, answer, photo_id: photoId, staff_id: staffId, at })
      .where('parcel_id', '=', parcelId)
      .where('key', '=', key),
)

async function write(
  tx: Writer,
  context: Pick<CommandContext, 'now' | 'staffId'>,
  parcelId: number,
  key: string,
  written: Written,
): Promise<void> {
  await writing.run(tx, { parcelId, key, ...written, staffId: context.staffId, at: context.now })
}

/** A serial number or seal that another parcel went with, or is going with. */
async function refuseUsed(db: Reader, parcelId: number, { text }: ParcelCheck, scanned: string): Promise<void> {
  const other = await db
    .selectFrom('parcel_check')
    .innerJoin('parcel', 'parcel.id', 'parcel_check.parcel_id')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .select('sales_order.number')
    .where('parcel_check.kind', '=', sql.lit('scan'))
    .where('parcel_check.answer', '=', scanned)
    .where('parcel_check.parcel_id', '!=', parcelId)
    .where('parcel.status', 'not in', ['voided', 'returned'])
    .limit(1)
    .executeTakeFirst()
  if (other) refuse('pack.answer_used', { text, scanned, number: other.number })
}
