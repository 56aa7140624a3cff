import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconCircleXFilled,
  IconFlagFilled,
  IconInfoCircleFilled,
} from '@tabler/icons-react'

export type Tone = 'ok' | 'stop' | 'done' | 'info' | 'warn'

const icons = {
  ok: IconCircleCheckFilled,
  stop: IconCircleXFilled,
  done: IconFlagFilled,
  info: IconInfoCircleFilled,
  warn: IconAlertTriangleFilled,
} as const
const colours = { ok: 'var(--ok)', stop: 'var(--stop)', done: 'var(--ok)', info: 'var(--info)', warn: 'var(--warn)' } as const

/** The shape that goes with a colour: check mark, cross, flag, i, triangle. */
export function ToneIcon({
  tone,
  size = 16,
  inherit = false,
}: {
  readonly tone: Tone
  readonly size?: number
  readonly inherit?: boolean
}) {
  const Icon = icons[tone]
  return <Icon size={size} color={inherit ? 'currentcolor' : colours[tone]} aria-hidden="true" style={{ flex: 'none' }} />
}
