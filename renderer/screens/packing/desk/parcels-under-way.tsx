import { holder } from '../../../../domain/people/holder.ts'
import { ownCode } from '../../../../domain/scanning/own-codes.ts'
import { useStation } from '../../../api/station.ts'
import { useText } from '../../../text/text.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { Code } from '../../../ui/code.tsx'
import classes from './pack-desk.module.css'
import type { PackActs } from '../bench/use-pack-acts.ts'
import type { WaitingView } from './waiting-aside.tsx'

interface ParcelsUnderWayProps {
  readonly parcels: WaitingView['parcels']
  readonly open: PackActs['open']
}

/** Parcels that were begun and are not finished: mine to resume, others' to take over visibly. */
export function ParcelsUnderWay({ parcels, open }: ParcelsUnderWayProps) {
  const t = useText()
  const here = useStation()
  if (parcels.length === 0) return null
  return (
    <section aria-labelledby="packing-under-way">
      <h2 className={classes.heading} id="packing-under-way">
        {t('packing.underWay.title')}
      </h2>
      <ul className={classes.parcels}>
        {parcels.map(({ parcelId, orderNumber, status, packer, packerId, station }) => {
          const mine = here !== null && packerId === here.staffId && station === here.name
          const name = packer === '' ? t('packing.underWay.nobody') : packer
          return (
            <li key={parcelId} className={classes.parcel}>
              <span className={classes.order}>
                <Code>{orderNumber}</Code>
                <span className={classes.quiet}>{t(`states.parcel.${status}`)}</span>
                <span className={classes.quiet} translate="no">
                  {mine ? t('packing.underWay.mine') : t('packing.underWay.at', { packer: name, station })}
                </span>
              </span>
              <ActionButton
                size="md"
                action={{
                  name: `packing.resume.${parcelId}`,
                  label: mine ? t('packing.underWay.resume') : t('packing.underWay.takeOver', { packer: name }),
                  perform: () => open(ownCode('parcel', parcelId), mine ? {} : { takeOver: true, from: holder(packer, station) }),
                }}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
