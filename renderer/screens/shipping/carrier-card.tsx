import { useLocation } from 'wouter'
import type { CarrierStage } from '../../../domain/shipping/contract.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import { ActionButton } from '../../ui/action/action-button.tsx'
import type { Action } from '../../ui/action/action.ts'
import { useActions } from '../../ui/action/registry.ts'
import { digitKeys } from '../../ui/bench/digit-keys.ts'
import { StagedParcels } from './staged-parcels.tsx'
import { ToneIcon } from '../../ui/tone-icon.tsx'
import { Clock } from '../../ui/time/clock.tsx'
import classes from './ship-desk.module.css'

interface CarrierCardProps {
  readonly stage: CarrierStage
  /** Its place among the carriers with work, from 0: the digit that opens it. */
  readonly digit: number
  /** Its van leaves first. */
  readonly isMain: boolean
}

export function CarrierCard({ stage, digit, isMain }: CarrierCardProps) {
  const t = useText()
  const { number } = useFormats()
  const [, navigate] = useLocation()
  const key = digitKeys[digit]?.key
  const scanOut: Action = {
    name: `shipping.out.${stage.carrier}`,
    label: t('shipping.carrier.scanOutFor', { carrier: stage.name }),
    ...(key === undefined ? {} : { key }),
    ...(isMain ? { tone: 'main' } : {}),
    perform: () => navigate(`/ship/out/${encodeURIComponent(stage.carrier)}`),
  }
  useActions([scanOut])
  return (
    <li className={classes.card}>
      <header className={classes.cardHead}>
        <h2 className={classes.carrier} translate="no">
          {stage.name}
        </h2>
        <span className={classes.cutOff}>
          <span className={classes.quiet}>{t('shipping.carrier.cutOff')}</span>
          {stage.cutOffAt === null ? t('shipping.carrier.noCutOff') : <Clock at={stage.cutOffAt} />}
        </span>
      </header>
      <dl className={classes.figures}>
        <div>
          <dd className={classes.figure}>{number(stage.staged.length)}</dd>
          <dt className={classes.quiet}>{t('shipping.carrier.staged')}</dt>
        </div>
        <div>
          <dd className={classes.figure}>{number(stage.manifest?.parcels.length ?? 0)}</dd>
          <dt className={classes.quiet}>{t('shipping.carrier.onManifest')}</dt>
        </div>
      </dl>
      {stage.leftBehind.length > 0 && (
        <p className={classes.behind}>
          <ToneIcon tone="stop" size={20} />
          {t('shipping.carrier.leftBehind', { count: stage.leftBehind.length })}
        </p>
      )}
      <ActionButton action={scanOut} size="md" fullWidth />
      <StagedParcels stage={stage} />
    </li>
  )
}
