import type { MaterialRow } from '../../../../domain/materials/contract.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { useAmount } from '../../../ui/material/amount.ts'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { Moment } from '../../../ui/time/clock.tsx'
import classes from '../stock.module.css'

export function MaterialMoves({ material }: { readonly material: Pick<MaterialRow, 'id' | 'unit'> }) {
  const t = useText()
  const amount = useAmount()
  const view = useView('materials.moves', { id: material.id }, { keep: true })
  return (
    <DetailSection title={t('materials.moves')}>
      <ViewState view={view}>
        {({ moves }) =>
          moves.length === 0 ? (
            <p className={classes.quiet}>{t('materials.noMoves')}</p>
          ) : (
            <ol className={classes.moves}>
              {moves.map(({ id, at, cause, change, orderNumber, note, person }) => (
                <li key={id}>
                  <span className={classes.quiet}>
                    <Moment at={at} />
                  </span>
                  <span>
                    {t(`materials.cause.${cause}`)}{' '}
                    <span className={classes.quiet} translate="no">
                      {[orderNumber, person, note].filter((word) => word !== '').join(' · ')}
                    </span>
                  </span>
                  <span>
                    {change > 0 ? '+' : '−'}
                    {amount(material.unit, Math.abs(change))}
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </ViewState>
    </DetailSection>
  )
}
