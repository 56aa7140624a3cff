import { TextInput } from '@mantine/core'
import { useText } from '../../../text/text.ts'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import type { ItemDraft } from './item-draft.ts'
import { RowFields } from './row-fields.tsx'

interface BarcodeFieldsProps {
  readonly barcodes: ItemDraft['barcodes']
  readonly onChange: (barcodes: ItemDraft['barcodes']) => void
}

/** The codes that stand for it, each with how many units: a case code counts a case. */
export function BarcodeFields({ barcodes, onChange }: BarcodeFieldsProps) {
  const t = useText()
  return (
    <RowFields
      legend={t('stock.itemDialog.barcodes')}
      hint={t('stock.itemDialog.scanHint')}
      rows={barcodes}
      blank={{ code: '', quantity: 1 }}
      addLabel={t('stock.itemDialog.addBarcode')}
      removeLabel={({ code }) => t('stock.itemDialog.removeBarcode', { code })}
      onChange={onChange}
    >
      {({ code, quantity }, change) => (
        <>
          <TextInput
            flex={1}
            aria-label={t('stock.itemDialog.barcode')}
            placeholder={t('stock.itemDialog.barcode')}
            value={code}
            onChange={(event) => change({ code: event.currentTarget.value })}
          />
          <WholeNumberField
            w={88}
            aria-label={t('stock.itemDialog.units')}
            value={quantity}
            onChange={(units) => change({ quantity: Math.max(1, units ?? 1) })}
          />
        </>
      )}
    </RowFields>
  )
}
