import type { ImportCounts } from '../../../domain/imports/contract.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import type { FileTab } from './file-tabs.tsx'
import classes from './imports.module.css'

const tiles = [
  { count: 'added', tone: 'ok', tab: 'understood' },
  { count: 'changed', tone: 'info', tab: 'changed' },
  { count: 'unchanged', tone: 'plain', tab: 'understood' },
  { count: 'badRows', tone: 'stop', tab: 'problems' },
  { count: 'skippedRows', tone: 'plain', tab: 'skips' },
] as const satisfies readonly { readonly count: keyof ImportCounts; readonly tone: string; readonly tab: FileTab }[]

/** What the file would change, in numbers; each opens its list. */
export function CountsBand({ counts, open }: { readonly counts: ImportCounts; readonly open: (tab: FileTab) => void }) {
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
          <span>{t(`imports.counts.${count}`)}</span>
        </button>
      ))}
    </div>
  )
}
