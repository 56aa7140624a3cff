import type { ReturnStatus } from '../../../domain/returns/status.ts'
import { useText } from '../../text/text.ts'
import { Badge } from '../status/status-badge.tsx'

const looks = {
  authorised: { role: 'plain', shape: 'ring' },
  received: { role: 'info', shape: 'half' },
  dispositioned: { role: 'ok', shape: 'check' },
  voided: { role: 'plain', shape: 'cross' },
} as const satisfies Readonly<Record<ReturnStatus, object>>

/** The state of a return: a shape, a colour and its word. */
export function ReturnBadge({ status }: { readonly status: ReturnStatus }) {
  const t = useText()
  return <Badge {...looks[status]}>{t(`states.return.${status}`)}</Badge>
}
