import type { PurchaseStatus } from '../../../domain/purchasing/status.ts'
import { useText } from '../../text/text.ts'
import { Badge } from '../status/status-badge.tsx'

const looks = {
  draft: { role: 'plain', shape: 'ring' },
  sent: { role: 'accent', shape: 'ring' },
  confirmed: { role: 'info', shape: 'ring' },
  partly_received: { role: 'warn', shape: 'half' },
  received: { role: 'ok', shape: 'full' },
  closed: { role: 'ok', shape: 'check' },
  cancelled: { role: 'plain', shape: 'cross' },
} as const satisfies Readonly<Record<PurchaseStatus, object>>

/** The state of a purchase order: a shape, a colour and its word. */
export function PurchaseBadge({ status }: { readonly status: PurchaseStatus }) {
  const t = useText()
  return <Badge {...looks[status]}>{t(`states.purchase.${status}`)}</Badge>
}
