import { useScale } from '../../../api/scale.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { ScaleLine } from '../../../ui/scale/scale-line.tsx'
import classes from './scale-try.module.css'

/** What the scale shows at this moment: put something on it and look. */
export function ScaleTry() {
  const t = useText()
  const { number } = useFormats()
  const scale = useScale()
  const grams = scale.kind === 'stable' || scale.kind === 'moving' ? scale.grams : null
  return (
    <section className={classes.try} aria-label={t('settings.station.scale.try')}>
      <p className={classes.weight} data-kind={scale.kind}>
        {grams === null ? '–' : number(grams)} <span className={classes.unit}>{t('packing.box.grams')}</span>
      </p>
      <div>
        <p className={classes.ask}>{t('settings.station.scale.try')}</p>
        <ScaleLine scale={scale} />
      </div>
    </section>
  )
}
