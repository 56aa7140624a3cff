import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import type { WorkQueue } from '../../../../domain/orders/queues/queue.ts'
import type { Carrier } from '../../../../domain/settings/contract.ts'
import { useText } from '../../../text/text.ts'
import { ConditionRow } from './condition-row.tsx'
import classes from './queues.module.css'

interface QueueCardProps {
  readonly queue: WorkQueue
  readonly place: number
  readonly carriers: readonly Carrier[]
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly move: (by: -1 | 1) => void
  readonly change: (part: Partial<WorkQueue>) => void
  readonly remove: () => void
}

/** One queue: its name, its place among the others, and what has to hold for an order in it. */
export function QueueCard({ queue, place, carriers, isFirst, isLast, move, change, remove }: QueueCardProps) {
  const t = useText()
  const { name, conditions } = queue
  return (
    <li className={classes.queue}>
      <header className={classes.head}>
        <span className={classes.place}>{place}</span>
        <TextInput
          className={classes.name}
          aria-label={t('settings.queues.name')}
          placeholder={t('settings.queues.name')}
          value={name}
          error={name.trim() === ''}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <ActionIcon
          variant="default"
          size={34}
          disabled={isFirst}
          aria-label={t('settings.queues.earlier', { name })}
          onClick={() => move(-1)}
        >
          <IconArrowUp size={16} />
        </ActionIcon>
        <ActionIcon variant="default" size={34} disabled={isLast} aria-label={t('settings.queues.later', { name })} onClick={() => move(1)}>
          <IconArrowDown size={16} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" size={34} aria-label={t('settings.queues.remove', { name })} onClick={remove}>
          <IconX size={16} />
        </ActionIcon>
      </header>
      {conditions.map((condition, index) => (
        // A condition has no identity but its place; it keeps no state of its own.
        <ConditionRow
          key={index}
          condition={condition}
          carriers={carriers}
          isFirst={index === 0}
          change={(next) => change({ conditions: conditions.map((other, at) => (at === index ? next : other)) })}
          remove={conditions.length === 1 ? null : () => change({ conditions: conditions.filter((_, at) => at !== index) })}
        />
      ))}
      <div className={classes.more}>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => change({ conditions: [...conditions, { kind: 'channel', any: [] }] })}
        >
          {t('settings.queues.addCondition')}
        </Button>
      </div>
    </li>
  )
}
