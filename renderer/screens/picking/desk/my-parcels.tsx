import { Link } from 'wouter'
import { useStation } from '../../../api/station.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import classes from './pick-desk.module.css'
import underWayClasses from './under-way.module.css'

/** The boxes that this person has open, at whatever station: work that is forgotten most easily. */
export function MyParcels() {
  const t = useText()
  const here = useStation()
  const { data } = useView('packing.waiting', {})
  const mine = (data?.parcels ?? []).filter(({ packerId }) => here !== null && here.staffId !== null && packerId === here.staffId)
  if (mine.length === 0) return null
  return (
    <>
      <h3 className={classes.subheading} id="picking-my-parcels">
        {t('picking.underWay.parcels')}
      </h3>
      <ul className={underWayClasses.batches} aria-labelledby="picking-my-parcels">
        {mine.map(({ parcelId, orderNumber, status, station }) => (
          <li key={parcelId} className={underWayClasses.parcel}>
            <Link href={`/pack/${parcelId}`} className={underWayClasses.parcelDoor}>
              {t('picking.underWay.parcelOf')} <Code>{orderNumber}</Code>
            </Link>
            <span className={classes.hint}>
              {t(`states.parcel.${status === 'closed' ? 'closed' : 'open'}`)} · {station}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
