import type { ReplenishmentView } from '../../../../domain/stock/replenish/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { BenchItem } from '../../../ui/bench/bench-item.tsx'
import { BenchNumber, BenchPanel } from '../../../ui/bench/bench-panel.tsx'
import { BigCode } from '../../../ui/bench/big-code.tsx'
import classes from './replenish.module.css'

/** From where, what, how many, into which face: all at one glance, the next scan framed. */
export function FillStep({ view }: { readonly view: ReplenishmentView }) {
  const t = useText()
  const { number } = useFormats()
  const { step, source, face, inHand, waiting } = view
  const taken = source?.taken ?? inHand
  const from = source?.bin ?? view.carried.at(-1)?.bin ?? ''
  return (
    <div className={classes.step}>
      <BenchPanel label={t('replenish.bench.reserve')} area="from" state={step === 'bin' ? 'now' : 'done'}>
        <BigCode>{from}</BigCode>
        {source !== null && source.zone !== '' && <span className={classes.said}>{t('replenish.bench.zone', source)}</span>}
      </BenchPanel>
      <What view={view} />
      <BenchPanel label={t('replenish.bench.take')} area="take">
        <BenchNumber>{number(source?.take ?? inHand)}</BenchNumber>
      </BenchPanel>
      <BenchPanel label={t('replenish.bench.taken')} area="taken" state={step === 'face' ? 'done' : 'next'}>
        <BenchNumber>{number(taken)}</BenchNumber>
      </BenchPanel>
      <BenchPanel label={t('replenish.bench.face')} area="face" state={step === 'face' ? 'now' : 'next'}>
        <BigCode>{face.code}</BigCode>
        <p className={classes.facts}>
          {face.zone !== '' && <span>{t('replenish.bench.zone', face)}</span>}
          {inHand > 0 && <span>{t('replenish.bench.inHand', { count: inHand })}</span>}
          {waiting > 0 && <strong className={classes.waits}>{t('replenish.bench.waits', { count: waiting })}</strong>}
        </p>
      </BenchPanel>
    </div>
  )
}

function What({ view }: { readonly view: ReplenishmentView }) {
  const t = useText()
  const { dayOfYear } = useFormats()
  const { step, source } = view
  const lots = source?.lot ?? [...new Set(view.carried.map(({ lot }) => lot))].join(', ')
  return (
    <BenchPanel label={t('replenish.bench.item')} area="what" state={step === 'item' ? 'now' : step === 'face' ? 'done' : 'next'}>
      <BenchItem item={view}>
        {lots !== '' && <strong>{t('replenish.bench.lot', { lot: lots })}</strong>}
        {source?.expiresOn != null && <span>{t('replenish.bench.expires', { day: dayOfYear(source.expiresOn) })}</span>}
      </BenchItem>
    </BenchPanel>
  )
}
