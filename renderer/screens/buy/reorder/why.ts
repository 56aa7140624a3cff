import type { ReorderAlert } from '../../../../domain/reorder/contract.ts'
import { saidPace } from '../../../../domain/reorder/pace.ts'
import type { Text } from '../../../text/text.ts'

const methods = {
  mean: 'reorder.perDay.average',
  smoothing: 'reorder.perDay.smoothing',
  intermittent: 'reorder.perDay.intermittent',
  seasonal: 'reorder.perDay.seasonal',
} as const

/** One sentence with its numbers: why this item has to be ordered. */
export function sayWhy(t: Text, number: (value: number) => string, alert: ReorderAlert): string {
  const { perDay, method, historyDays, reorderPoint, orderUpTo, safetyStock, position, policy } = alert
  if (policy === 'min_max' || policy === 'order_up_to') return t('reorder.why.rule', { reorderPoint, orderUpTo, position })
  const said = {
    perDay: number(saidPace(perDay)),
    method: t(methods[method], { days: historyDays }),
    lead: t('reorder.days', { count: alert.leadDays }),
    reorderPoint,
    safety: safetyStock,
  }
  return position < 0 ? t('reorder.why.owed', { ...said, owed: -position }) : t('reorder.why.below', { ...said, position })
}
