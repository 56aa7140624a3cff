import { useView } from '../../api/use-view.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import { useCarrierName } from '../../ui/carrier-name.ts'
import { ViewState } from '../../ui/state/view-state.tsx'
import { Badge } from '../../ui/status/status-badge.tsx'
import { Moment } from '../../ui/time/clock.tsx'
import classes from './ship-desk.module.css'

/** What was handed over to whom; an open one can still be changed. */
export function Manifests() {
  const t = useText()
  const { number } = useFormats()
  const nameOf = useCarrierName()
  const view = useView('shipping.manifests', {})
  return (
    <section className={classes.manifests} aria-labelledby="shipping-manifests">
      <h2 className={classes.heading} id="shipping-manifests">
        {t('shipping.manifests.title')}
      </h2>
      <ViewState view={view}>
        {({ manifests }) =>
          manifests.length === 0 ? (
            <p className={classes.quiet}>{t('shipping.manifests.empty')}</p>
          ) : (
            <div className={classes.scroller} tabIndex={0} role="group" aria-labelledby="shipping-manifests">
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('shipping.manifests.carrier')}</th>
                    <th scope="col">{t('shipping.manifests.closed')}</th>
                    <th scope="col" data-align="end">
                      {t('shipping.manifests.parcels')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {manifests.map(({ id, carrier, closedAt, parcels }) => (
                    <tr key={id}>
                      <td translate="no">{nameOf(carrier)}</td>
                      <td>
                        {closedAt === null ? (
                          <Badge role="info" shape="half">
                            {t('shipping.manifests.open')}
                          </Badge>
                        ) : (
                          <Moment at={closedAt} />
                        )}
                      </td>
                      <td data-align="end">{number(parcels)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </ViewState>
    </section>
  )
}
