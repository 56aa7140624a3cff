import type { AdjustReason } from '../../domain/stock/moves.ts'
import type { Writer } from '../schema.ts'

export interface MoveWhy {
  readonly reason?: AdjustReason | undefined
  readonly note?: string | undefined
}

/** Why a person moved it; nothing is written where nothing was said. */
export async function noteMove(tx: Writer, moveId: number, { reason, note = '' }: MoveWhy): Promise<void> {
  if (reason === undefined && note === '') return
  await tx
    .insertInto('move_note')
    .values({ move_id: moveId, reason: reason ?? '', note })
    .execute()
}
