import type { ImportCounts } from '../../../../domain/imports/contract.ts'
import type { ImportKind } from '../../../../domain/imports/records.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import type { FileTab } from './file-tabs.tsx'
import classes from './counts.module.css'

const tiles = [
  { count: 'added', tone: 'ok', tab: 'understood' },
  { count: 'changed', tone: 'info', tab: 'changed' },
  { count: 'unchanged', tone: 'plain', tab: 'understood' },
  { count: 'badRows', tone: 'stop', tab: 'problems' },
  { count: 'skippedRows', tone: 'plain', tab: 'skips' },
] as const satisfies readonly { readonly count: keyof ImportCounts; readonly tone: string; readonly tab: FileTab }[]

interface CountsBandProps {
  readonly counts: ImportCounts
  readonly kind: ImportKind
  readonly open: (tab: FileTab) => void
}

/** What the file would change, in numbers; each opens its list. */
export function CountsBand({ counts, kind, open }: CountsBandProps) {
  const t = useText()
  const { number } = useFormats()
  return (
    <div className={classes.counts} role="group" aria-label={t('imports.counts.label')}>
      {tiles.map(({ count, tone, tab }) => (
        <button
          key={count}
          type="button"
          className={classes.count}
          data-tone={counts[count] === 0 ? 'zero' : tone}
          onClick={() => open(tab)}
        >
          <span className={classes.number}>{number(counts[count])}</span>
          <span>{count === 'changed' ? t(`imports.counts.changed.${kind}`) : t(`imports.counts.${count}`)}</span>
        </button>
      ))}
    </div>
  )
}
