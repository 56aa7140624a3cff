import { useStation } from '../../../api/station.ts'
import { useText } from '../../../text/text.ts'
import { MyParcels } from './my-parcels.tsx'
import type { ReadyView } from './pick-desk.tsx'
import classes from './pick-desk.module.css'
import underWayClasses from './under-way.module.css'
import { ReleasedBatch } from './released-batch.tsx'
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
  const here = useStation()
  const isOwn = ({ pickerId }: BatchUnderWay) => here !== null && here.staffId !== null && pickerId === here.staffId
  const elsewhere = batches.filter((batch) => batch !== mine && isOwn(batch))
  const released = batches.filter(({ status }) => status === 'released')
  const others = batches.filter((batch) => batch !== mine && batch.status !== 'released' && !isOwn(batch))
  return (
    <aside className={underWayClasses.underWay} aria-labelledby="picking-under-way">
      <h2 className={classes.heading} id="picking-under-way">
        {t('picking.underWay.title')}
      </h2>
      {batches.length === 0 && <p className={classes.hint}>{t('picking.underWay.none')}</p>}
      <ul className={underWayClasses.batches}>
        {mine !== null && <UnderWayBatch batch={mine} isMine />}
        {elsewhere.map((batch) => (
          <UnderWayBatch key={batch.id} batch={batch} isMine={false} isOwn />
        ))}
      </ul>
      <MyParcels />
      {released.length > 0 && (
        <>
          <h3 className={classes.subheading}>{t('picking.underWay.released')}</h3>
          <ul className={underWayClasses.batches}>
            {released.map((batch, index) => (
              <ReleasedBatch key={batch.id} batch={batch} isFirst={index === 0} />
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <h3 className={classes.subheading}>{t('picking.underWay.others')}</h3>
          <ul className={underWayClasses.batches}>
            {others.map((batch) => (
              <UnderWayBatch key={batch.id} batch={batch} isMine={false} />
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}
