import { ActionIcon, MultiSelect, TagsInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { orderSizes, type QueueCondition, wordConditions } from '../../../../domain/orders/queues/queue.ts'
import type { Carrier } from '../../../../domain/settings/contract.ts'
import { handlingFlags } from '../../../../domain/stock/handling.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { TimeField } from '../../../ui/field/time-field.tsx'
import classes from './queues.module.css'

const kinds = [...wordConditions, 'cut_off', 'size', 'flag'] as const
type Kind = (typeof kinds)[number]

interface ConditionRowProps {
  readonly condition: QueueCondition
  readonly carriers: readonly Carrier[]
  readonly isFirst: boolean
  readonly change: (next: QueueCondition) => void
  /** Null for the only condition of a queue. */
  readonly remove: (() => void) | null
}

export function ConditionRow({ condition, carriers, isFirst, change, remove }: ConditionRowProps) {
  const t = useText()
  return (
    <div className={classes.condition}>
      <span className={classes.quiet}>{isFirst ? t('settings.queues.where') : t('settings.queues.and')}</span>
      <SelectField
        aria-label={t('settings.queues.condition')}
        value={condition.kind}
        choices={kinds.map((value) => ({ value, label: t(`settings.queues.kind.${value}`) }))}
        onChange={(value) => change(blank(kinds.find((known) => known === value) ?? 'size'))}
      />
      <ValueField condition={condition} carriers={carriers} change={change} />
      {remove !== null && (
        <ActionIcon variant="subtle" color="gray" size={34} aria-label={t('settings.queues.removeCondition')} onClick={remove}>
          <IconX size={16} />
        </ActionIcon>
      )}
    </div>
  )
}

function blank(kind: Kind): QueueCondition {
  switch (kind) {
    case 'size':
      return { kind, is: 'one_unit' }
    case 'cut_off':
      return { kind, until: '12:00' }
    case 'flag':
      return { kind, any: ['fragile'] }
    case 'channel':
    case 'carrier':
    case 'service':
    case 'country':
    case 'zone':
    case 'tier':
      return { kind, any: [] }
  }
}

function ValueField({ condition, carriers, change }: Pick<ConditionRowProps, 'condition' | 'carriers' | 'change'>) {
  const t = useText()
  switch (condition.kind) {
    case 'size':
      return (
        <SelectField
          aria-label={t('settings.queues.kind.size')}
          value={condition.is}
          choices={orderSizes.map((value) => ({ value, label: t(`settings.queues.size.${value}`) }))}
          onChange={(value) => change({ ...condition, is: orderSizes.find((known) => known === value) ?? 'one_unit' })}
        />
      )
    case 'cut_off':
      return (
        <TimeField
          label={t('settings.queues.kind.cut_off')}
          value={condition.until}
          onChange={(until) => {
            if (until !== '') change({ ...condition, until })
          }}
        />
      )
    case 'flag':
      return (
        <MultiSelect
          aria-label={t('settings.queues.kind.flag')}
          data={handlingFlags.map((value) => ({ value, label: t(`states.flag.${value}`) }))}
          value={[...condition.any]}
          error={condition.any.length === 0}
          onChange={(values) => change({ ...condition, any: handlingFlags.filter((flag) => values.includes(flag)) })}
        />
      )
    case 'channel':
    case 'carrier':
    case 'service':
    case 'country':
    case 'zone':
    case 'tier':
      return <WordsField condition={condition} carriers={carriers} change={change} />
  }
}

type WordCondition = Extract<QueueCondition, { kind: (typeof wordConditions)[number] }>

interface WordsFieldProps {
  readonly condition: WordCondition
  readonly carriers: readonly Carrier[]
  readonly change: (next: WordCondition) => void
}

/** Words of which one is enough; those that the shop has are offered, others can be typed. */
function WordsField({ condition, carriers, change }: WordsFieldProps) {
  const t = useText()
  const channels = useView('orders.counts', {}).data?.channels ?? []
  const tiers = useView('checklists.words', {}).data?.tiers ?? []
  const places = useView('locations.list', { kind: 'bin' }).data?.locations ?? []
  const offered = {
    channel: channels,
    carrier: carriers.map(({ code }) => code),
    service: carriers.flatMap(({ services }) => services),
    country: [],
    zone: places.map(({ zone }) => zone).filter((zone) => zone !== ''),
    tier: tiers,
  }[condition.kind]
  const isEmpty = condition.any.length === 0
  return (
    <TagsInput
      aria-label={t(`settings.queues.kind.${condition.kind}`)}
      data={[...new Set(offered)].filter((word) => word.trim() !== '').toSorted()}
      placeholder={isEmpty ? t(`settings.queues.example.${condition.kind}`) : ''}
      value={[...condition.any]}
      error={isEmpty}
      acceptValueOnBlur
      onChange={(any) => change({ ...condition, any })}
    />
  )
}
