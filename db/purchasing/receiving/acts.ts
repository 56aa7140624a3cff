import type { ReceiptActKind } from '../../../domain/purchasing/receiving/acts.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Reader, Writer } from '../../schema.ts'

export interface NewAct {
  readonly receiptId: number
  readonly step: number
  readonly kind: ReceiptActKind
  readonly receiptLineId?: number
  readonly units?: number
  readonly reason?: string
  readonly detail?: string
  readonly moveId?: number
}

/** Remembers what was done, so that undo can take it back. */
export async function recordAct(tx: Writer, context: CommandContext, act: NewAct): Promise<void> {
  await tx
    .insertInto('receipt_act')
    .values({
      receipt_id: act.receiptId,
      step: act.step,
      kind: act.kind,
      receipt_line_id: act.receiptLineId ?? null,
      units: act.units ?? 0,
      reason: act.reason ?? '',
      detail: act.detail ?? '',
      move_id: act.moveId ?? null,
      staff_id: context.staffId,
      at: context.now,
      undone: 0,
    })
    .execute()
}

/** What was done and not taken back, in that order. */
export async function actsOf(db: Reader, receiptId: number) {
  return db
    .selectFrom('receipt_act')
    .select(['id', 'step', 'kind', 'receipt_line_id as receiptLineId', 'units', 'reason', 'detail', 'move_id as moveId'])
    .where('receipt_id', '=', receiptId)
    .where('undone', '=', 0)
    .orderBy('id')
    .execute()
}

export type FoundAct = Awaited<ReturnType<typeof actsOf>>[number]

export async function nextStep(db: Reader, receiptId: number): Promise<number> {
  const row = await db
    .selectFrom('receipt_act')
    .select(({ fn }) => fn.max<number | null>('step').as('step'))
    .where('receipt_id', '=', receiptId)
    .executeTakeFirst()
  return (row?.step ?? 0) + 1
}
