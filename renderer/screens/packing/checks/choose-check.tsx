import { UnstyledButton } from '@mantine/core'
import type { Action } from '../../../ui/action/action.ts'
import { KeyHint } from '../../../ui/action/key-hint.tsx'
import { performAloud, useActions } from '../../../ui/action/registry.ts'
import { digitKeys } from '../../../ui/bench/digit-keys.ts'
import classes from './check-step.module.css'
import type { Answering } from './use-answering.ts'

interface ChooseCheckProps {
  readonly options: readonly string[]
  readonly choose: Answering['choose']
}

/** What is seen, by its digit. Which answer stops the parcel is not told: a look is asked for, not the wished-for answer. */
export function ChooseCheck({ options, choose }: ChooseCheckProps) {
  const actions = options.map((label, index): Action => ({
    name: `packing.choose.${index + 1}`,
    label,
    ...digitKeys[index],
    perform: () => choose(index),
  }))
  useActions(actions)
  return (
    <div className={classes.options} data-many={options.length > 4 || undefined}>
      {actions.map((action) => (
        <UnstyledButton key={action.name} className={classes.option} aria-keyshortcuts={action.key} onClick={() => performAloud(action)}>
          {action.key !== undefined && <KeyHint of={action.key} />}
          <span translate="no">{action.label}</span>
        </UnstyledButton>
      ))}
    </div>
  )
}
