import type { PickDid } from '../../domain/picking/contract.ts'
import { decidePick } from '../../domain/picking/scan.ts'
import { stepOf } from '../../domain/picking/step.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { applyPick } from './apply.ts'
import type { FoundBatch } from './batch.ts'
import { refuseExtraUnit } from './extra-unit.ts'
import { lotFacts } from './lot-facts.ts'
import { swapLot } from './swap-lot.ts'
import { walkState } from './walk-state.ts'

/** What a scan does in a batch; a case of single units is as many of them. */
export async function scanInBatch(
  tx: Writer,
  context: CommandContext,
  batch: FoundBatch,
  meaning: Exclude<Meaning, { kind: 'command' }>,
  scanned: string,
): Promise<PickDid> {
  const state = await walkState(tx, batch)
  if (meaning.kind === 'item' && stepOf(state).kind === 'bin') await refuseExtraUnit(tx, batch.id, meaning)
  if (batch.kind === 'single_item' && meaning.kind === 'item' && meaning.quantity > 1) {
    const { quantity: by } = meaning
    const unit = { ...meaning, quantity: 1 }
    const lots = await lotFacts(tx, context.now, state.current, unit)
    const act = decidePick(state, unit, scanned, lots)
    if (act.kind === 'item') {
      const stop = await unitsAtStop(tx, batch.id, act.task.stockId)
      if (by > stop.wanted - stop.picked) refuse('pick.too_many', { sku: act.task.sku, ...stop, by, bin: act.task.bin })
      let did = await applyPick(tx, context, batch, state, act)
      for (let before = 1; before < by; before += 1) {
        const next = await walkState(tx, batch)
        did = await applyPick(tx, context, batch, next, decidePick(next, unit, scanned, lots), before)
      }
      return did
    }
  }
  const lots = await lotFacts(tx, context.now, state.current, meaning)
  const swapped = lots && (await swapLot(tx, context, state, meaning))
  const walk = swapped ?? state
  return applyPick(tx, context, batch, walk, decidePick(walk, meaning, scanned, lots))
}

async function unitsAtStop(db: Reader, batchId: number, stockId: number): Promise<{ wanted: number; picked: number }> {
  const sums = await db
    .selectFrom('pick_task')
    .select(({ fn }) => [fn.sum<number | null>('quantity').as('wanted'), fn.sum<number | null>('picked').as('picked')])
    .where('batch_id', '=', batchId)
    .where('stock_id', '=', stockId)
    .where('status', 'in', ['open', 'picked'])
    .executeTakeFirst()
  return { wanted: sums?.wanted ?? 0, picked: sums?.picked ?? 0 }
}
