import { UnstyledButton } from '@mantine/core'
import { IconArrowBackUp, IconCircleDashed, IconCircleMinus, IconCircleCheckFilled, IconPlayerPlayFilled } from '@tabler/icons-react'
import { useId } from 'react'
import type { PackCheck } from '../../../../domain/packing/contract.ts'
import { checkText } from '../../../text/check-text.ts'
import { useText } from '../../../text/text.ts'
import { performAloud } from '../../../ui/action/registry.ts'
import { usePhoto } from '../../../ui/item/use-photo.ts'
import type { PackActs } from '../bench/use-pack-acts.ts'
import classes from './check-list.module.css'

interface CheckListProps {
  readonly checks: readonly PackCheck[]
  readonly asked: string
  readonly takeBack: PackActs['check']
}

/** Rows that fit at 1280 x 800 without scrolling. */
const room = 6

/** What is done, asked and still to come. */
export function CheckList({ checks, asked, takeBack }: CheckListProps) {
  const t = useText()
  const id = useId()
  const at = checks.findIndex(({ key }) => key === asked)
  const from = Math.max(0, Math.min(at - 2, checks.length - room))
  const shown = checks.slice(from, from + room)
  const hidden = checks.length - shown.length
  return (
    <aside className={classes.list} aria-labelledby={id}>
      <h3 className={classes.title} id={id}>
        {t('packing.check.list')}
      </h3>
      <ol className={classes.rows}>
        {shown.map((check) => (
          <li key={check.key} className={classes.row} data-state={stateOf(check, asked)}>
            <Mark check={check} asked={asked} />
            <span className={classes.text} translate="no">
              {checkText(t, check.text)}
              <span className={classes.answer}>{check.skipped ? t('packing.check.skipped') : check.answer}</span>
            </span>
            {check.photoId !== null && <Thumb check={check} photoId={check.photoId} />}
            {check.done && (
              <UnstyledButton
                className={classes.back}
                aria-label={t('packing.check.takeBack', { text: check.text })}
                onClick={() => performAloud({ name: 'packing.takeBack', label: check.text, perform: () => takeBack(check.key, false) })}
              >
                <IconArrowBackUp size={20} aria-hidden="true" />
              </UnstyledButton>
            )}
          </li>
        ))}
      </ol>
      {hidden > 0 && <p className={classes.more}>{t('packing.check.more', { count: hidden })}</p>}
    </aside>
  )
}

type State = 'done' | 'skipped' | 'now' | 'next'

function stateOf(check: PackCheck, asked: string): State {
  if (check.done) return 'done'
  if (check.skipped) return 'skipped'
  return check.key === asked ? 'now' : 'next'
}

const marks = { done: IconCircleCheckFilled, skipped: IconCircleMinus, now: IconPlayerPlayFilled, next: IconCircleDashed } as const

function Mark({ check, asked }: { readonly check: PackCheck; readonly asked: string }) {
  const Icon = marks[stateOf(check, asked)]
  return <Icon size={22} aria-hidden="true" className={classes.mark} />
}

function Thumb({ check, photoId }: { readonly check: PackCheck; readonly photoId: number }) {
  const t = useText()
  const address = usePhoto(photoId)
  return address === null ? null : <img className={classes.thumb} src={address} alt={t('packing.check.photoTaken', { text: check.text })} />
}
