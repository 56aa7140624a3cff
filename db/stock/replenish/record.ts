import type { ReplenishActKind } from '../../../domain/stock/replenish/contract.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Reader, Writer } from '../../schema.ts'

interface Act {
  readonly kind: ReplenishActKind
  readonly locationId: number
  readonly lotId: number | null
  readonly units: number
  readonly moveId?: number
  readonly taskId?: number
}

/** Acts of one command, one after the other; they are taken back together. */
export async function recordActs(tx: Writer, context: CommandContext, replenishmentId: number, acts: readonly Act[]): Promise<void> {
  const step = (await lastStep(tx, replenishmentId)) + 1
  await tx
    .insertInto('replenishment_act')
    .values(
      acts.map((act) => ({
        replenishment_id: replenishmentId,
        step,
        kind: act.kind,
        location_id: act.locationId,
        lot_id: act.lotId,
        units: act.units,
        move_id: act.moveId ?? null,
        task_id: act.taskId ?? null,
        staff_id: context.staffId,
        at: context.now,
        undone: 0 as const,
      })),
    )
    .execute()
  context.touch('tasks')
}

async function lastStep(db: Reader, replenishmentId: number): Promise<number> {
  const row = await db
    .selectFrom('replenishment_act')
    .select(({ fn }) => fn.max('step').as('step'))
    .where('replenishment_id', '=', replenishmentId)
    .executeTakeFirst()
  return row?.step ?? 0
}
