import { useText } from '../../text/text.ts'
import type { ReadyView } from './pick-desk.tsx'
import classes from './pick-desk.module.css'
import { UnderWayBatch } from './under-way-batch.tsx'

export type BatchUnderWay = ReadyView['batches'][number]

interface UnderWayProps {
  readonly batches: readonly BatchUnderWay[]
  /** The one of this person at this station, which goes first. */
  readonly mine: BatchUnderWay | null
}

/** Who is picking what, so that nobody's work is lost and nobody waits for it unknowingly. */
export function UnderWay({ batches, mine }: UnderWayProps) {
  const t = useText()
  const others = batches.filter((batch) => batch !== mine)
  return (
    <aside className={classes.underWay} aria-labelledby="picking-under-way">
      <h2 className={classes.heading} id="picking-under-way">
        {t('picking.underWay.title')}
      </h2>
      {batches.length === 0 && <p className={classes.hint}>{t('picking.underWay.none')}</p>}
      <ul className={classes.batches}>
        {mine !== null && <UnderWayBatch batch={mine} isMine />}
        {others.map((batch) => (
          <UnderWayBatch key={batch.id} batch={batch} isMine={false} />
        ))}
      </ul>
    </aside>
  )
}
