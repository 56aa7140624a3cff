import { IconAlertTriangleFilled, IconCheck } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText, type Text } from '../../../text/text.ts'
import { performAloud } from '../../../ui/action/registry.ts'
import { ScaleLine } from '../../../ui/scale/scale-line.tsx'
import classes from './box-step.module.css'
import type { Box } from './use-box.ts'
import { useClosesByScale } from './use-closes-by-scale.ts'
import { expectedGrams, judgeWeight, type WeightVerdict } from './weight.ts'

/** The heaviest parcel that a person lifts has fewer digits than this. */
const mostDigits = 7

/** Taken from the scale while nothing is typed, in grams. What the items should weigh stands below it. */
export function WeightForm({ parcel, box }: { readonly parcel: ParcelView; readonly box: Box }) {
  const t = useText()
  const field = useRef<HTMLInputElement>(null)
  const expected = expectedGrams(parcel, box.carton)
  const verdict = judgeWeight(box.grams, expected)
  const isClosing = useClosesByScale(box, verdict.kind === 'close')
  const { number } = useFormats()
  const { scale, isTyped } = box
  const shown = scale.kind === 'stable' || scale.kind === 'moving' ? scale.grams : null
  useEffect(() => {
    if (box.isWeighing) field.current?.focus()
    else field.current?.blur()
  }, [box.isWeighing])
  return (
    <form
      className={classes.weight}
      onSubmit={(event) => {
        event.preventDefault()
        if (box.canClose) performAloud({ name: 'packing.close', label: t('packing.box.act'), perform: () => box.close() })
      }}
    >
      <label className={classes.field}>
        <input
          ref={field}
          type="text"
          inputMode="numeric"
          aria-label={t('packing.box.weight')}
          value={isTyped ? (box.grams ?? '') : ''}
          placeholder={shown === null ? undefined : number(shown)}
          data-scale={scale.kind}
          onChange={(event) => {
            const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, mostDigits)
            box.setGrams(digits === '' ? null : Number(digits))
          }}
        />
        <span className={classes.unit}>{t('packing.box.grams')}</span>
      </label>
      {!isTyped && <ScaleLine scale={scale} />}
      {isTyped && scale.kind !== 'none' && <p className={classes.typed}>{t('packing.box.typed')}</p>}
      <p className={classes.verdict} data-kind={verdict.kind} role="status">
        {verdict.kind === 'close' && <IconCheck size={22} stroke={3} aria-hidden="true" />}
        {(verdict.kind === 'lighter' || verdict.kind === 'heavier') && <IconAlertTriangleFilled size={22} aria-hidden="true" />}
        {isClosing
          ? t('packing.box.closing')
          : box.grams === null && box.gramsOfItems !== null
            ? t('packing.box.fromItems', { grams: box.gramsOfItems })
            : verdictSaid(t, verdict, expected)}
      </p>
    </form>
  )
}

function verdictSaid(t: Text, verdict: WeightVerdict, expected: number | null): string {
  switch (verdict.kind) {
    case 'unknown':
      return expected === null ? t('packing.box.expectedUnknown') : t('packing.box.expected', { grams: expected })
    case 'close':
      return t('packing.box.close')
    case 'lighter':
      return t('packing.box.lighter', verdict)
    case 'heavier':
      return t('packing.box.heavier', verdict)
  }
}
