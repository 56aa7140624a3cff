import { IconCheck, IconFlag } from '@tabler/icons-react'
import type { BatchView } from '../../../../domain/picking/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { remainingWalk } from './walk.ts'
import classes from './walk-aside.module.css'

/** Rows that fit beside the step at 1280 x 800, with the window's own messages above it. */
const room = 6

/** What is done and what is still to come: there, but quiet. */
export function WalkAside({ batch }: { readonly batch: BatchView }) {
  const t = useText()
  const { number } = useFormats()
  const { next, more, done, short } = remainingWalk(batch, room)
  return (
    <aside className={classes.walk} aria-label={t('picking.bench.walk')}>
      <h2 className={classes.title}>{t('picking.bench.walk')}</h2>
      {next.length === 0 && (
        <p className={classes.last}>
          <IconFlag size={18} aria-hidden="true" />
          {t('picking.bench.lastStop')}
        </p>
      )}
      <ol className={classes.stops}>
        {next.map((task) => (
          <li key={task.id} className={classes.stop}>
            <span className={classes.bin} translate="no">
              {task.bin}
            </span>
            <span className={classes.count}>× {number(task.quantity - task.picked)}</span>
            <span className={classes.item} translate="no">
              {task.name}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p className={classes.more}>{t('picking.bench.walkMore', { count: more })}</p>}
      <p className={classes.done}>
        {done > 0 && (
          <span className={classes.right}>
            <IconCheck size={18} stroke={2.5} aria-hidden="true" />
            {t('picking.bench.walkDone', { count: done })}
          </span>
        )}
        {short > 0 && <span className={classes.short}>{t('picking.bench.walkShort', { count: short })}</span>}
      </p>
    </aside>
  )
}
