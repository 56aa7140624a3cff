import type { ParcelView } from '../../../../domain/packing/contract.ts'
import { BoxStep } from '../box/box-step.tsx'
import { CheckStep } from '../checks/check-step.tsx'
import type { Answering } from '../checks/use-answering.ts'
import { BoxesPlan } from '../box/boxes-plan.tsx'
import { DoneStep } from '../label/done-step.tsx'
import { LabelStep } from '../label/label-step.tsx'
import type { Box } from '../box/use-box.ts'
import type { PackActs } from './use-pack-acts.ts'
import type { Paper } from '../label/use-paper.ts'
import { VerifyStep } from '../verify/verify-step.tsx'

interface ParcelStepProps {
  readonly parcel: ParcelView
  readonly acts: PackActs
  readonly box: Box
  readonly answering: Answering
  readonly label: Paper
  readonly slip: Paper
  /** It was closed here and now, so what it needs was sent to the printers by itself. */
  readonly hasClosed: boolean
}

export function ParcelStep({ parcel, acts, box, answering, label, slip, hasClosed }: ParcelStepProps) {
  switch (parcel.stage) {
    case 'verify':
      return (
        <>
          <BoxesPlan parcel={parcel} />
          <VerifyStep lines={parcel.lines} lastSku={acts.lastSku} />
        </>
      )
    case 'check':
      return <CheckStep checks={parcel.checks} answering={answering} takeBack={acts.check} />
    case 'box':
      return <BoxStep parcel={parcel} box={box} />
    case 'label':
      return <LabelStep parcel={parcel} label={label} slip={slip} hasClosed={hasClosed} />
    case 'done':
      return <DoneStep parcel={parcel} />
  }
}
