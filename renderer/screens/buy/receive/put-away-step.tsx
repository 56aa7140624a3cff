import type { ReceiptView, ReceivedGoods } from '../../../../domain/purchasing/receiving/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { BenchNumber, BenchPanel } from '../../../ui/bench/bench-panel.tsx'
import { BigCode } from '../../../ui/bench/big-code.tsx'
import { GoodsPanel } from './goods-panel.tsx'
import classes from './receive-bench.module.css'

/** Where the goods in hand go: to their own kind, else into an empty bin. */
export function PutAwayStep({ view, inHand }: { readonly view: ReceiptView; readonly inHand: ReceivedGoods }) {
  const t = useText()
  const { number } = useFormats()
  const { bin } = inHand
  const then = view.goods.filter((line) => line.left > 0 && line.receiptLineId !== inHand.receiptLineId)
  return (
    <div className={classes.step}>
      <BenchPanel label={t('receiving.bench.into')} state="now">
        {bin === null ? <p className={classes.big}>{t('receiving.bench.noBin')}</p> : <BigCode>{bin.code}</BigCode>}
        {bin !== null && <p className={classes.said}>{bin.empty ? t('receiving.bench.emptyBin') : t('receiving.bench.knownBin')}</p>}
      </BenchPanel>
      <BenchPanel label={t('receiving.bench.units')}>
        <BenchNumber>{number(bin?.units ?? inHand.left)}</BenchNumber>
        {bin !== null && bin.units < inHand.left && (
          <p className={classes.said}>{t('receiving.bench.thenReserve', { count: inHand.left - bin.units })}</p>
        )}
        {inHand.backordered > 0 && <p className={classes.waits}>{t('receiving.bench.waits', { count: inHand.backordered })}</p>}
      </BenchPanel>
      <GoodsPanel goods={inHand} />
      {then.length > 0 && (
        <p className={classes.then}>
          {then
            .slice(0, 4)
            .map((line) => t('receiving.bench.next', { sku: line.sku }))
            .join(', ')}
        </p>
      )}
    </div>
  )
}
