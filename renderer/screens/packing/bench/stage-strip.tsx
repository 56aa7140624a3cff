import { IconCheck } from '@tabler/icons-react'
import { packStages, type PackStage } from '../../../../domain/packing/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import classes from './stage-strip.module.css'

const shown = packStages.filter((stage) => stage !== 'done')

interface StageStripProps {
  readonly stage: PackStage
  /** False also at a check that is asked before everything is in. */
  readonly isVerified: boolean
}

/** How far the parcel is: what is done, what is now, what comes. */
export function StageStrip({ stage, isVerified }: StageStripProps) {
  const t = useText()
  const { number } = useFormats()
  const now = packStages.indexOf(stage)
  return (
    <ol className={classes.strip} aria-label={t('packing.bench.steps')}>
      {shown.map((one, index) => {
        const isDone = index < now && (isVerified || one !== 'verify')
        const state = isDone ? 'done' : index === now ? 'now' : 'next'
        return (
          <li key={one} className={classes.stage} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className={classes.mark} aria-hidden="true">
              {state === 'done' ? <IconCheck size={18} stroke={3} /> : number(index + 1)}
            </span>
            {t(`packing.stage.${one}`)}
          </li>
        )
      })}
    </ol>
  )
}
