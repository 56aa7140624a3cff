import type { CallInput } from '../../../domain/contract.ts'
import type { ReceiptDid } from '../../../domain/purchasing/receiving/contract.ts'
import { isShortWeight } from '../../../domain/purchasing/receiving/inspect.ts'
import { refuse } from '../../../domain/refusal.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { refreshPurchase } from '../purchase-order.ts'
import { nextStep, recordAct } from './acts.ts'
import { countOnLine, type FoundReceipt, progressOf, refuseDone, refuseStage, theLine } from './receipt.ts'
import { moveToQuarantine } from './reject.ts'

/** Units were looked at and weighed. A fault without rejected units is refused: somebody has to say which are bad. */
export async function inspectUnits(
  tx: Writer,
  context: CommandContext,
  found: FoundReceipt,
  asked: Omit<CallInput<'receiving.inspect'>, 'receiptId'>,
): Promise<ReceiptDid> {
  refuseDone(found)
  const progress = await progressOf(tx, found)
  refuseStage(progress.stage, 'inspect')
  const { sku, weight_grams: weightGrams } = await theLine(tx, found.id, asked.receiptLineId)
  const line = progress.lines.find((one) => one.id === asked.receiptLineId)
  const left = line ? line.received - line.rejected - line.inspected : 0
  const { units, failed, grams, checks } = asked
  if (units > left || failed > units) refuse('receiving.too_many', { sku, left })
  if (weightGrams !== null && grams === null) refuse('receiving.weight_needed', { sku })
  const unseen = progress.checks.some((text) => !checks.some((check) => check.text === text && check.ok))
  if (unseen && failed === 0) refuse('receiving.fault_units', { sku })
  const expected = units * (weightGrams ?? 0)
  if (failed === 0 && grams !== null && isShortWeight(grams, units, weightGrams)) {
    refuse('receiving.short_weight', { sku, units, grams, expected })
  }
  const step = await nextStep(tx, found.id)
  const { receiptLineId } = asked
  const detail = JSON.stringify({ units, failed, grams, checks })
  const reason = failed > 0 ? 'fault' : ''
  const passed = units - failed
  await recordAct(tx, context, { receiptId: found.id, step, kind: 'inspect', receiptLineId, units: passed, reason, detail })
  await countOnLine(tx, receiptLineId, 'inspected', passed)
  if (failed > 0) {
    await moveToQuarantine(tx, context, found, { receiptLineId, units: failed, reason: asked.reason ?? 'failed_check', step })
    if (found.purchase) await refreshPurchase(tx, context, found.purchase.id)
  }
  return { kind: 'inspected', sku, units, failed }
}
