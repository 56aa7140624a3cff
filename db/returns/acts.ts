import type { UnitsAct } from '../../domain/returns/undecided.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'

export interface NewAct {
  readonly returnId: number
  readonly step: number
  readonly kind: UnitsAct['kind']
  readonly lineId?: number
  readonly lotId?: number
  readonly units?: number
  readonly moveId?: number
}

/** Remembers what was done, so that undo can take it back. */
export async function recordAct(tx: Writer, context: CommandContext, act: NewAct): Promise<void> {
  await tx
    .insertInto('return_act')
    .values({
      return_id: act.returnId,
      step: act.step,
      kind: act.kind,
      line_id: act.lineId ?? null,
      lot_id: act.lotId ?? null,
      units: act.units ?? 0,
      move_id: act.moveId ?? null,
      staff_id: context.staffId,
      at: context.now,
      undone: 0,
    })
    .execute()
}

export interface FoundAct extends UnitsAct {
  readonly id: number
  readonly step: number
  readonly moveId: number | null
}

/** What was done and not taken back, in that order. */
export async function actsOf(db: Reader, returnId: number): Promise<readonly FoundAct[]> {
  return db
    .selectFrom('return_act')
    .select(['id', 'step', 'kind', 'line_id as lineId', 'lot_id as lotId', 'units', 'move_id as moveId'])
    .where('return_id', '=', returnId)
    .where('undone', '=', 0)
    .orderBy('id')
    .execute()
}

export async function nextStep(db: Reader, returnId: number): Promise<number> {
  const row = await db
    .selectFrom('return_act')
    .select(({ fn }) => fn.max<number | null>('step').as('step'))
    .where('return_id', '=', returnId)
    .executeTakeFirst()
  return (row?.step ?? 0) + 1
}
