import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useText } from '../../../text/text.ts'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import classes from '../stock.module.css'
import type { ItemDraft } from './item-draft.ts'

type Barcodes = ItemDraft['barcodes']

interface BarcodeFieldsProps {
  readonly barcodes: Barcodes
  readonly onChange: (barcodes: Barcodes) => void
}

/** The codes that stand for it, each with how many units: a case code counts a case. */
export function BarcodeFields({ barcodes, onChange }: BarcodeFieldsProps) {
  const t = useText()
  const change = (at: number, part: Partial<Barcodes[number]>) =>
    onChange(barcodes.map((barcode, index) => (index === at ? { ...barcode, ...part } : barcode)))
  return (
    <fieldset className={classes.rows}>
      <legend className={classes.legend}>{t('stock.itemDialog.barcodes')}</legend>
      <p className={classes.quiet}>{t('stock.itemDialog.scanHint')}</p>
      {barcodes.map(({ code, quantity }, index) => (
        // The rows have no identity but their place; none of them keeps a state of its own.
        <div key={index} className={classes.row}>
          <TextInput
            flex={1}
            aria-label={t('stock.itemDialog.barcode')}
            placeholder={t('stock.itemDialog.barcode')}
            value={code}
            onChange={(event) => change(index, { code: event.currentTarget.value })}
          />
          <WholeNumberField
            w={88}
            aria-label={t('stock.itemDialog.units')}
            value={quantity}
            onChange={(units) => change(index, { quantity: Math.max(1, units ?? 1) })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('stock.itemDialog.removeBarcode', { code })}
            onClick={() => onChange(barcodes.filter((_, at) => at !== index))}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...barcodes, { code: '', quantity: 1 }])}
        >
          {t('stock.itemDialog.addBarcode')}
        </Button>
      </div>
    </fieldset>
  )
}
