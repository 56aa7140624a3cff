import { IconAlarm, IconClock, IconFlame } from '@tabler/icons-react'
import { useFormats } from '../../text/format/formats.ts'
import { urgency } from '../../text/format/time-left.ts'
import { useNow } from '../../text/now.ts'
import { useText, type Text } from '../../text/text.ts'
import { saySpan } from '../../text/format/time-left.ts'
import classes from './time.module.css'

/** 'in 2 h 10 min', '35 min late' */
export function timeLeft(t: Text, at: number, now: number): string {
  const said = saySpan(Math.abs(at - now))
  if (said.key === 'now') return t('time.now')
  return t(`time.${at < now ? 'late' : 'in'}${said.key}`, said)
}

/** '35 min ago' */
export function timeAgo(t: Text, at: number, now: number): string {
  const said = saySpan(Math.max(0, now - at))
  return said.key === 'now' ? t('time.now') : t(`time.ago${said.key}`, said)
}

interface ClockProps {
  /** By when it has to be handed over. */
  readonly at: number
  /** It was handed over then: the clock has stopped. */
  readonly stoppedAt?: number | null
  readonly size?: 'md' | 'lg'
}

const icons = { calm: IconClock, soon: IconAlarm, late: IconFlame } as const

/** A promise: the time, and how long it is until then. Amber when little is left, red when it is broken. */
export function Clock({ at, stoppedAt = null, size = 'md' }: ClockProps) {
  const t = useText()
  const write = useFormats()
  const now = useNow()
  if (stoppedAt !== null) {
    return (
      <span className={classes.clock} data-size={size}>
        <span className={classes.time}>{write.moment(at, now)}</span>
      </span>
    )
  }
  const state = urgency(at, now)
  const Icon = icons[state]
  return (
    <span className={classes.clock} data-state={state} data-size={size}>
      <Icon size={size === 'lg' ? 22 : 14} aria-hidden="true" className={classes.icon} />
      <span className={classes.time}>{write.moment(at, now)}</span>
      <span className={classes.left}>{timeLeft(t, at, now)}</span>
    </span>
  )
}

/** When something happened. */
export function Moment({ at }: { readonly at: number }) {
  const write = useFormats()
  return (
    <time dateTime={new Date(at).toISOString()} title={write.exact(at)} className={classes.time}>
      {write.moment(at, useNow())}
    </time>
  )
}
