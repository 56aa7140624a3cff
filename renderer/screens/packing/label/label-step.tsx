import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { useText } from '../../../text/text.ts'
import { BenchPanel } from '../../../ui/bench/bench-panel.tsx'
import { LabelPreview } from './label-preview.tsx'
import classes from './label-step.module.css'
import { PaperRow } from './paper-row.tsx'
import type { Paper } from './use-paper.ts'

interface LabelStepProps {
  readonly parcel: ParcelView
  readonly label: Paper
  readonly slip: Paper
  readonly hasClosed: boolean
}

/** The last act: the label is printed, stuck on and scanned, so that no two labels are swapped. */
export function LabelStep({ parcel, label, slip, hasClosed }: LabelStepProps) {
  const t = useText()
  return (
    <div className={classes.step}>
      <LabelPreview parcel={parcel} />
      <div className={classes.right}>
        <BenchPanel label={t('packing.label.expects')} state="now">
          <p className={classes.ask}>{t('packing.label.ask')}</p>
          <p className={classes.number} translate="no">
            {parcel.sscc}
          </p>
        </BenchPanel>
        <PaperRow kind="label" paper={label} isFirst={!hasClosed} />
        <PaperRow kind="slip" paper={slip} isFirst={!hasClosed} />
      </div>
    </div>
  )
}
