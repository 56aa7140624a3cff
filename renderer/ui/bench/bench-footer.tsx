import { useStore } from '../../api/store.ts'
import { scans } from '../../scanning/answer.ts'
import { useText } from '../../text/text.ts'
import { ActionButton } from '../action/action-button.tsx'
import type { Action } from '../action/action.ts'
import { Code } from '../code.tsx'
import { ToneIcon } from '../tone-icon.tsx'
import classes from './bench.module.css'

/** Digits first, then the function keys from left to right, as on the keyboard. */
function functionKey({ key = '' }: Action): number {
  return Number(/^F(\d+)$/.exec(key)?.[1] ?? 0)
}

/** The last scan and what it did, and the keys of this step. */
export function BenchFooter({ actions }: { readonly actions: readonly Action[] }) {
  const t = useText()
  const last = useStore(scans.tape).entries[0]
  return (
    <footer className={classes.footer}>
      <div className={classes.last} aria-label={t('scanning.last')}>
        {last ? (
          <>
            {last.answer && <ToneIcon tone={last.answer.tone} size={20} />}
            <span className={classes.lastCode}>
              <Code>{last.code}</Code>
            </span>
            <span className={classes.lastText} title={last.answer?.text}>
              {last.answer?.text ?? t('scanning.waiting')}
            </span>
          </>
        ) : (
          <span>{t('bench.noScan')}</span>
        )}
      </div>
      <div className={classes.acts}>
        {actions
          .toSorted((one, other) => functionKey(one) - functionKey(other))
          .map((action) => (
            <ActionButton key={action.name} action={action} size="md" />
          ))}
      </div>
    </footer>
  )
}
