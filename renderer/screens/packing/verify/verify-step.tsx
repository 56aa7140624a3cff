import type { PackLine } from '../../../../domain/packing/contract.ts'
import { useText } from '../../../text/text.ts'
import { fitLines } from '../box/fit-lines.ts'
import { VerifyLine } from './verify-line.tsx'
import classes from './verify-step.module.css'

interface VerifyStepProps {
  readonly lines: readonly PackLine[]
  readonly lastSku: string | null
}

/** What belongs into the parcel: what remains stands out, what is in it stays visible but quiet. */
export function VerifyStep({ lines, lastSku }: VerifyStepProps) {
  const t = useText()
  const fitted = fitLines(lines)
  const hidden = fitted.hiddenOpen + fitted.hiddenDone
  return (
    <>
      <ol className={classes.lines} data-size={fitted.size} aria-label={t('packing.bench.lines')}>
        {fitted.lines.map((line) => (
          <VerifyLine key={line.lineId} line={line} size={fitted.size} isLast={line.sku === lastSku} isAlone={fitted.lines.length === 1} />
        ))}
      </ol>
      {hidden > 0 && <p className={classes.hidden}>{t('packing.bench.moreLines', { count: hidden })}</p>}
    </>
  )
}
