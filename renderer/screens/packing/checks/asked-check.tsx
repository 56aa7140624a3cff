import { IconScan } from '@tabler/icons-react'
import type { PackCheck } from '../../../../domain/packing/contract.ts'
import { useText } from '../../../text/text.ts'
import { BigCode } from '../../../ui/bench/big-code.tsx'
import { ChooseCheck } from './choose-check.tsx'
import classes from './check-step.module.css'
import { NumberCheck } from './number-check.tsx'
import { PhotoCheck } from './photo-check.tsx'
import { TickCheck } from './tick-check.tsx'
import type { Answering } from './use-answering.ts'

/** How the check is answered: by DONE, a digit, a number, a picture or a code. */
export function AskedCheck({ check, answering }: { readonly check: PackCheck; readonly answering: Answering }) {
  const { ask } = check
  switch (ask.kind) {
    case 'tick':
      return <TickCheck text={check.text} tick={answering.submit} />
    case 'choose':
      return <ChooseCheck options={ask.options} choose={answering.choose} />
    case 'number':
      return <NumberCheck ask={ask} answering={answering} />
    case 'photo':
      return <PhotoCheck answering={answering} />
    case 'scan':
      return <ScanCheck wanted={ask.wanted} code={ask.code} />
  }
}

function ScanCheck({ wanted, code }: { readonly wanted: Extract<PackCheck['ask'], { kind: 'scan' }>['wanted']; readonly code: string }) {
  const t = useText()
  return (
    <div className={classes.scan}>
      <IconScan size={112} stroke={1.2} aria-hidden="true" />
      <p>{t(`packing.check.wanted.${wanted}`)}</p>
      {wanted === 'exact' && <BigCode>{code}</BigCode>}
    </div>
  )
}
