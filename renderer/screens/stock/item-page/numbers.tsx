import { UnstyledButton } from '@mantine/core'
import type { Overview } from '../../../../domain/stock/overview.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { KeyHint } from '../../../ui/action/key-hint.tsx'
import classes from './item-page.module.css'

const numberNames = ['onHand', 'allocated', 'available', 'reserve', 'onOrder', 'backordered', 'quarantined'] as const
export type NumberName = (typeof numberNames)[number]

/** Those that say something of this item; their places are their keys, from 1. */
export function shownNumbers({ reserve }: Overview): readonly NumberName[] {
  return numberNames.filter((name) => name !== 'reserve' || reserve > 0)
}

interface NumbersProps {
  readonly numbers: Overview
  readonly shown: NumberName
  readonly show: (name: NumberName) => void
}

/** Each number opens what stands behind it. */
export function Numbers({ numbers, shown, show }: NumbersProps) {
  const t = useText()
  const write = useFormats()
  const { valueMinor, averageCostMilli } = numbers
  return (
    <div className={classes.numbers} role="group" aria-label={t('stock.page.numbers')}>
      {shownNumbers(numbers).map((name, place) => (
        <UnstyledButton
          key={name}
          className={classes.number}
          aria-pressed={name === shown}
          aria-keyshortcuts={String(place + 1)}
          onClick={() => show(name)}
        >
          <span className={classes.door}>
            <span className={classes.label}>{t(`stock.page.${name}`)}</span>
            <KeyHint of={String(place + 1)} />
          </span>
          <strong data-zero={numbers[name] === 0 || undefined}>{write.number(numbers[name])}</strong>
        </UnstyledButton>
      ))}
      <div className={classes.number}>
        <span className={classes.label}>{t('stock.page.value')}</span>
        <strong className={classes.money}>{valueMinor === null ? t('stock.page.valueUnknown') : write.money(valueMinor)}</strong>
        <span className={classes.label}>
          {averageCostMilli === null
            ? t('stock.page.valueWhy')
            : t('stock.page.average', { money: write.money(Math.round(averageCostMilli / 1000)) })}
        </span>
      </div>
    </div>
  )
}
