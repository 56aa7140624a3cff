import type { Policy } from '../../../domain/reorder/policy.ts'
import type { Text } from '../../text/text.ts'

/** 'Service level 95 %', 'Between 10 and 40' */
export function sayPolicy(t: Text, policy: Policy): string {
  switch (policy.kind) {
    case 'service_level':
      return t('reorder.policy.service_level', { percent: Math.round(policy.level * 10_000) / 100 })
    case 'min_max':
      return t('reorder.policy.min_max', { min: policy.min, max: policy.max })
    case 'order_up_to':
      return t('reorder.policy.order_up_to', { upTo: policy.upTo })
    case 'days_of_cover':
      return t('reorder.policy.days_of_cover', { days: policy.days })
    case 'none':
      return t('reorder.policy.none')
  }
}
