import { UnstyledButton } from '@mantine/core'
import { IconSquare, IconSquareCheckFilled } from '@tabler/icons-react'
import type { ReceivedGoods } from '../../../../domain/purchasing/receiving/contract.ts'
import { useScale } from '../../../api/scale.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { KeyHint } from '../../../ui/action/key-hint.tsx'
import { performAloud, useActions } from '../../../ui/action/registry.ts'
import { digitKeys } from '../../../ui/bench/digit-keys.ts'
import { BenchNumber, BenchPanel } from '../../../ui/bench/bench-panel.tsx'
import { ScaleLine } from '../../../ui/scale/scale-line.tsx'
import { GoodsPanel } from './goods-panel.tsx'
import classes from './receive-bench.module.css'
import type { InspectionDraft } from './use-inspection.ts'

/** So many units are looked at: each check ticked, and all of them weighed together. */
export function InspectStep({ inHand, inspection }: { readonly inHand: ReceivedGoods; readonly inspection: InspectionDraft }) {
  const t = useText()
  const { number } = useFormats()
  useActions(
    inspection.checks.map(({ text }, index) => ({
      name: `receiving.check.${index}`,
      label: text,
      ...digitKeys[index],
      perform: () => inspection.tick(text),
    })),
  )
  return (
    <div className={classes.step} data-wide>
      <BenchPanel label={t('receiving.bench.checks')} state="now">
        {inspection.checks.length === 0 && <p className={classes.quiet}>{t('receiving.bench.noChecks')}</p>}
        <ul className={classes.checks}>
          {inspection.checks.map((check, index) => (
            <li key={check.text}>
              <UnstyledButton className={classes.check} aria-pressed={check.ok} onClick={() => inspection.tick(check.text)}>
                {check.ok ? <IconSquareCheckFilled size={28} aria-hidden="true" /> : <IconSquare size={28} aria-hidden="true" />}
                <KeyHint of={String(index + 1)} />
                {check.text}
              </UnstyledButton>
            </li>
          ))}
        </ul>
        <WeightOfSample inHand={inHand} inspection={inspection} />
      </BenchPanel>
      <BenchPanel label={t('receiving.bench.toInspect')}>
        <BenchNumber>{number(inHand.toInspect)}</BenchNumber>
      </BenchPanel>
      <GoodsPanel goods={inHand} />
    </div>
  )
}

/** The heaviest sample that a person lifts has fewer digits than this. */
const mostDigits = 7

function WeightOfSample({ inHand, inspection }: { readonly inHand: ReceivedGoods; readonly inspection: InspectionDraft }) {
  const t = useText()
  const scale = useScale()
  if (inHand.weightGrams === null) return <p className={classes.quiet}>{t('receiving.bench.noWeight')}</p>
  return (
    <form
      className={classes.weight}
      onSubmit={(event) => {
        event.preventDefault()
        performAloud({ name: 'receiving.passed', label: t('receiving.keys.passed'), perform: () => inspection.pass() })
      }}
    >
      <label className={classes.field}>
        {t('receiving.bench.weight')}
        <input
          type="text"
          inputMode="numeric"
          aria-label={t('receiving.bench.typeWeight')}
          value={inspection.grams ?? ''}
          onChange={(event) => {
            const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, mostDigits)
            inspection.setGrams(digits === '' ? null : Number(digits))
          }}
        />
        {t('receiving.bench.grams')}
      </label>
      {!inspection.isTyped && <ScaleLine scale={scale} />}
      <p className={classes.quiet}>{t('receiving.bench.shouldWeigh', { grams: inHand.toInspect * inHand.weightGrams })}</p>
    </form>
  )
}
