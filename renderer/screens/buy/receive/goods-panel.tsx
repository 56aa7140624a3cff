import type { ReceivedGoods } from '../../../../domain/purchasing/receiving/contract.ts'
import { useText } from '../../../text/text.ts'
import { BenchPanel } from '../../../ui/bench/bench-panel.tsx'
import { Code } from '../../../ui/code.tsx'
import { ItemPicture } from '../../../ui/item/item-picture.tsx'
import { VariantSwatch } from '../../../ui/item/variant-swatch.tsx'
import classes from './receive-bench.module.css'

/** What is in hand, to be compared with what is on the bench. */
export function GoodsPanel({ goods }: { readonly goods: ReceivedGoods }) {
  const t = useText()
  return (
    <BenchPanel label={t('receiving.bench.item')} area="item">
      <div className={classes.goods}>
        <ItemPicture photoId={goods.photoId} name={goods.name} size={120} />
        <div className={classes.goodsName}>
          <strong translate="no">{goods.name}</strong>
          <span>
            <Code>{goods.sku}</Code> <VariantSwatch variant={goods.variant} />
          </span>
          {goods.lot !== '' && (
            <span>
              {t('receiving.bench.lot', { lot: goods.lot })}
              {goods.expiresOn !== null && `, ${t('receiving.bench.expires', { day: goods.expiresOn })}`}
            </span>
          )}
        </div>
      </div>
    </BenchPanel>
  )
}
