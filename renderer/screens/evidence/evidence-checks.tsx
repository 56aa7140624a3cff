import { IconCircleCheckFilled, IconCircleDashed, IconCircleMinus } from '@tabler/icons-react'
import type { ParcelPage } from '../../../domain/evidence/contract.ts'
import { checkText } from '../../text/check-text.ts'
import { useText } from '../../text/text.ts'
import { usePhoto } from '../../ui/item/use-photo.ts'
import { By } from './evidence-facts.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import classes from './evidence.module.css'

type Check = ParcelPage['checks'][number]

/** What was asked, in which version of which list, what was answered, by whom and when; with the pictures. */
export function EvidenceChecks({ checks }: { readonly checks: readonly Check[] }) {
  const t = useText()
  return (
    <EvidenceSection title={t('evidence.checks')}>
      {checks.length === 0 && <p className={classes.quiet}>{t('evidence.noChecks')}</p>}
      <ul className={classes.rows}>
        {checks.map((check) => (
          <li key={check.key} className={classes.row} data-state={stateOf(check)}>
            <Mark check={check} />
            <div className={classes.what}>
              <span translate="no">{checkText(t, check.text)}</span>
              <span className={classes.quiet}>
                {(check.done || check.skipped) && <By person={check.person} at={check.at} />}
                {check.list !== null && ` · ${t('evidence.list', check.list)}`}
              </span>
              {check.photoId !== null && <Photo check={check} photoId={check.photoId} />}
            </div>
            <strong className={classes.count} translate="no">
              {answerOf(check, t(`evidence.state.${stateOf(check)}`))}
            </strong>
          </li>
        ))}
      </ul>
    </EvidenceSection>
  )
}

type State = 'done' | 'skipped' | 'open'

function stateOf({ done, skipped }: Check): State {
  if (done) return 'done'
  return skipped ? 'skipped' : 'open'
}

function answerOf({ answer }: Check, state: string): string {
  return answer === '' ? state : answer
}

const marks = { done: IconCircleCheckFilled, skipped: IconCircleMinus, open: IconCircleDashed } as const

function Mark({ check }: { readonly check: Check }) {
  const Icon = marks[stateOf(check)]
  return <Icon size={20} aria-hidden="true" className={classes.mark} />
}

function Photo({ check, photoId }: { readonly check: Check; readonly photoId: number }) {
  const t = useText()
  const address = usePhoto(photoId)
  return address === null ? null : <img className={classes.photo} src={address} alt={t('evidence.photo', { text: check.text })} />
}
