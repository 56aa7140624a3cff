import { useStore } from '../api/store.ts'
import { scans } from '../scanning/answer.ts'
import { useText } from '../text/text.ts'
import { Code } from './code.tsx'
import classes from './tape-list.module.css'
import { ToneIcon } from './tone-icon.tsx'

/** The last scans, newest first, with what each did. */
export function TapeList() {
  const t = useText()
  const { scanned, done, entries } = useStore(scans.tape)
  return (
    <section aria-label={t('scanning.tape')}>
      <p className={classes.counts}>{scanned === 0 ? t('scanning.none') : t('scanning.counts', { scanned, done })}</p>
      <ol className={classes.list} tabIndex={0}>
        {entries.map(({ number, code, answer, doubled }) => (
          <li key={number} className={classes.entry}>
            {answer === null ? <span className={classes.waiting} /> : <ToneIcon tone={answer.tone} />}
            <Code>{code}</Code>
            <span className={classes.text}>{answer?.text ?? t('scanning.waiting')}</span>
            {doubled && (
              <span className={classes.doubled}>
                <ToneIcon tone="warn" />
                {t('scanning.doubled')}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
