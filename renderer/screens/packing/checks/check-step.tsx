import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { checkText } from '../../../text/check-text.ts'
import { useText } from '../../../text/text.ts'
import type { PackActs } from '../bench/use-pack-acts.ts'
import { AskedCheck } from './asked-check.tsx'
import { CheckList } from './check-list.tsx'
import classes from './check-step.module.css'
import type { Answering } from './use-answering.ts'

interface CheckStepProps {
  readonly checks: ParcelView['checks']
  readonly answering: Answering
  readonly takeBack: PackActs['check']
}

/** What the goods ask of the hands that pack them: one check at a time, the others beside it. */
export function CheckStep({ checks, answering, takeBack }: CheckStepProps) {
  const t = useText()
  const { check } = answering
  if (check === undefined) return null
  const step = checks.indexOf(check) + 1
  return (
    <div className={classes.step}>
      <section className={classes.card} aria-labelledby="packing-check" aria-current="step">
        <p className={classes.place}>
          {t('packing.check.step', { step, of: checks.length })}
          {!check.required && <span className={classes.optional}>{t('packing.check.optional')}</span>}
        </p>
        <h2 className={classes.title} id="packing-check" translate="no">
          {checkText(t, check.text)}
        </h2>
        {check.help !== '' && (
          <p className={classes.help} translate="no">
            {checkText(t, check.help)}
          </p>
        )}
        <div className={classes.answer}>
          <AskedCheck key={check.key} check={check} answering={answering} />
        </div>
      </section>
      {checks.length > 1 && <CheckList checks={checks} asked={check.key} takeBack={takeBack} />}
    </div>
  )
}
