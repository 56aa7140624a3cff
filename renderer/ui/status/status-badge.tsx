import type { OrderStatus } from '../../../domain/orders/status.ts'
import { useText } from '../../text/text.ts'
import { StatusMark, type StatusShape } from './status-mark.tsx'
import classes from './status.module.css'

type Role = 'plain' | 'accent' | 'ok' | 'warn' | 'stop' | 'info'

/** Shape and colour of each state: an outline waits, a half is under way, a full one is done, a bar is stopped. */
const looks: Readonly<Record<OrderStatus, { readonly role: Role; readonly shape: StatusShape }>> = {
  open: { role: 'plain', shape: 'ring' },
  allocated: { role: 'accent', shape: 'ring' },
  partly_allocated: { role: 'warn', shape: 'half' },
  backordered: { role: 'warn', shape: 'ring' },
  picking: { role: 'info', shape: 'half' },
  picked: { role: 'info', shape: 'full' },
  packed: { role: 'ok', shape: 'box' },
  shipped: { role: 'ok', shape: 'check' },
  delivered: { role: 'ok', shape: 'check' },
  on_hold: { role: 'stop', shape: 'bar' },
  cancelled: { role: 'plain', shape: 'cross' },
  merged: { role: 'plain', shape: 'box' },
}

/** The state of an order: a shape, a colour and its word. */
export function StatusBadge({ status }: { readonly status: OrderStatus }) {
  const t = useText()
  const { role, shape } = looks[status]
  return (
    <Badge role={role} shape={shape}>
      {t(`states.order.${status}`)}
    </Badge>
  )
}

interface BadgeProps {
  readonly role: Role
  readonly shape: StatusShape
  readonly children: string
}

/** Any other state, shown the same way. */
export function Badge({ role, shape, children }: BadgeProps) {
  return (
    <span className={classes.badge} data-role={role}>
      <StatusMark shape={shape} />
      {children}
    </span>
  )
}
