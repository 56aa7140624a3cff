import { Button } from '@mantine/core'
import type { Input, Output } from '../../../api/calls.ts'
import type { ScanAnswer } from '../../../scanning/queue.ts'
import { useText } from '../../../text/text.ts'
import classes from './receive-desk.module.css'

interface FoundDeliveryProps {
  readonly found: Output<'receiving.find'>
  readonly open: (of: Input<'receiving.open'>['of']) => Promise<ScanAnswer>
}

/** An item of several orders, or of none: a person says which delivery it is of. */
export function FoundDelivery({ found, open }: FoundDeliveryProps) {
  const t = useText()
  const { sku, orders, suppliers } = found
  return (
    <div className={classes.found}>
      <p>{orders.length > 0 ? t('receiving.desk.several', { sku }) : t('receiving.desk.noOrder', { sku })}</p>
      <div className={classes.choices}>
        {orders.map(({ id, number, supplier }) => (
          <Button key={id} onClick={() => void open({ kind: 'purchase', purchaseId: id })}>
            {`${number}, ${supplier}`}
          </Button>
        ))}
        {orders.length === 0 &&
          suppliers.map(({ supplierId, name }) => (
            <Button key={supplierId} variant="default" onClick={() => void open({ kind: 'supplier', supplierId })}>
              {t('receiving.desk.without', { supplier: name })}
            </Button>
          ))}
      </div>
      {orders.length === 0 && suppliers.length === 0 && <p>{t('receiving.desk.nobodySells')}</p>}
    </div>
  )
}
