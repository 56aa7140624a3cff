import type { Output } from '../../../api/calls.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailSection, Facts, type Fact } from '../../../ui/detail/detail-pane.tsx'
import { ItemPicture } from '../../../ui/item/item-picture.tsx'
import { VariantSwatch } from '../../../ui/item/variant-swatch.tsx'
import classes from '../stock.module.css'

export function ItemFacts({ item }: { readonly item: Output<'items.get'> }) {
  const t = useText()
  const write = useFormats()
  const { lengthMm, widthMm, heightMm } = item
  const size =
    lengthMm !== null && widthMm !== null && heightMm !== null ? write.size(lengthMm, widthMm, heightMm) : t('stock.item.unknown')
  const facts: readonly Fact[] = [
    { label: t('stock.column.sku'), value: <Code>{item.sku}</Code> },
    ...(item.product === '' ? [] : [{ label: t('stock.item.product'), value: <span translate="no">{item.product}</span> }]),
    ...(item.category === '' ? [] : [{ label: t('stock.item.category'), value: <span translate="no">{item.category}</span> }]),
    ...(Object.keys(item.variant).length === 0
      ? []
      : [{ label: t('stock.item.variant'), value: <VariantSwatch variant={item.variant} /> }]),
    { label: t('stock.item.weight'), value: item.weightGrams === null ? t('stock.item.unknown') : write.grams(item.weightGrams) },
    { label: t('stock.item.size'), value: size },
    ...(item.priceMinor === null ? [] : [{ label: t('stock.item.price'), value: write.money(item.priceMinor) }]),
    ...(item.lotTracked ? [{ label: t('stock.item.lots'), value: t('stock.item.lotTracked') }] : []),
  ]
  return (
    <>
      <div className={classes.intro}>
        <ItemPicture photoId={item.photoId} name={item.name} size={112} />
        <Facts facts={facts} />
      </div>
      {item.flags.length > 0 && (
        <DetailSection title={t('stock.item.handling')}>
          <p className={classes.flags}>
            {item.flags.map((flag) => (
              <span key={flag} className={classes.flag}>
                {t(`states.flag.${flag}`)}
              </span>
            ))}
          </p>
        </DetailSection>
      )}
      <DetailSection title={t('stock.item.barcodes')}>
        {item.barcodes.length === 0 ? (
          <p className={classes.quiet}>{t('stock.item.noBarcodes')}</p>
        ) : (
          <ul className={classes.plain}>
            {item.barcodes.map(({ code, quantity }) => (
              <li key={code}>
                <Code>{code}</Code> {quantity > 1 && <span className={classes.quiet}>{t('stock.item.stands', { quantity })}</span>}
              </li>
            ))}
          </ul>
        )}
      </DetailSection>
    </>
  )
}
