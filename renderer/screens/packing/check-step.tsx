import { UnstyledButton } from '@mantine/core'
import { IconSquare, IconSquareCheckFilled } from '@tabler/icons-react'
import type { PackCheck } from '../../../domain/packing/contract.ts'
import { useText } from '../../text/text.ts'
import type { Action } from '../../ui/action/action.ts'
import { KeyHint } from '../../ui/action/key-hint.tsx'
import { performAloud, useActions } from '../../ui/action/registry.ts'
import { digitKeys } from '../../ui/bench/digit-keys.ts'
import classes from './check-step.module.css'
import type { PackActs } from './use-pack-acts.ts'

interface CheckStepProps {
  readonly checks: readonly PackCheck[]
  readonly check: PackActs['check']
}

/** What the goods ask of the hands that pack them, to be ticked one by one. */
export function CheckStep({ checks, check }: CheckStepProps) {
  const t = useText()
  const actions = checks.map((one, index): Action => ({
    name: `packing.check.${one.key}`,
    label: one.text,
    ...digitKeys[index],
    perform: () => check(one.key, !one.done),
  }))
  useActions(actions)
  return (
    <section className={classes.step} aria-labelledby="packing-checks">
      <h2 className={classes.title} id="packing-checks">
        {t('packing.check.title')}
      </h2>
      <ul className={classes.checks} data-dense={checks.length > 6 || undefined}>
        {checks.map((one, index) => {
          const action = actions[index]
          return (
            <li key={one.key}>
              <UnstyledButton
                className={classes.check}
                role="checkbox"
                aria-checked={one.done}
                aria-keyshortcuts={action?.key}
                data-done={one.done || undefined}
                onClick={() => {
                  if (action !== undefined) performAloud(action)
                }}
              >
                {action?.key === undefined ? <span /> : <KeyHint of={action.key} />}
                {one.done ? (
                  <IconSquareCheckFilled size={36} aria-hidden="true" className={classes.tick} />
                ) : (
                  <IconSquare size={36} stroke={1.6} aria-hidden="true" />
                )}
                <span className={classes.text}>{one.text}</span>
                <span className={classes.need}>{one.required ? t('packing.check.required') : t('packing.check.optional')}</span>
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
