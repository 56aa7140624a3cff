import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { useText } from '../../../text/text.ts'
import { BenchPanel } from '../../../ui/bench/bench-panel.tsx'
import classes from './box-step.module.css'
import { CartonAdvice } from './carton-advice.tsx'
import { CartonChoice } from './carton-choice.tsx'
import { CarriageFields } from './carriage-fields.tsx'
import { MaterialList } from './material-list.tsx'
import type { Box } from './use-box.ts'
import { WeightForm } from './weight-form.tsx'

/** Which carton, and what it weighs: the carton by its digit, the weight typed, Enter closes. */
export function BoxStep({ parcel, box }: { readonly parcel: ParcelView; readonly box: Box }) {
  const t = useText()
  return (
    <div className={classes.step}>
      <BenchPanel label={t('packing.box.carton')} state={box.isWeighing ? 'done' : 'now'}>
        <CartonAdvice parcel={parcel} />
        <CartonChoice parcel={parcel} box={box} />
      </BenchPanel>
      <div className={classes.right}>
        <BenchPanel label={t('packing.box.weight')} state={box.isWeighing ? 'now' : 'next'}>
          <WeightForm key={box.carton} parcel={parcel} box={box} />
          <MaterialList material={parcel.material} carton={box.carton} />
        </BenchPanel>
        <CarriageFields box={box} />
      </div>
    </div>
  )
}
