import { Button } from '@mantine/core'
import { useState } from 'react'
import type { StockRow } from '../../../../domain/stock/stock-row.ts'
import type { Output } from '../../../api/calls.ts'
import { useText, type Text } from '../../../text/text.ts'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { CountDialog } from '../dialogs/count-dialog.tsx'
import { LotDialog } from '../dialogs/lot-dialog.tsx'
import { TransferDialog } from '../dialogs/transfer-dialog.tsx'
import { StockLines } from '../stock-lines.tsx'
import classes from '../stock.module.css'

type Dialog = { readonly kind: 'count' | 'transfer' | 'lot'; readonly row: StockRow }

/** Every place that holds some of it, with its count and the way to correct or move it. */
export function ItemWhere({ item }: { readonly item: Output<'items.get'> }) {
  const t = useText()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  return (
    <DetailSection title={t('stock.item.where')}>
      {item.stock.length === 0 ? (
        <p className={classes.quiet}>{t('stock.item.nowhere')}</p>
      ) : (
        <StockLines rows={item.stock} by="location" acts={rowActs(t, setDialog)} />
      )}
      {dialog?.kind === 'count' && <CountDialog row={dialog.row} close={() => setDialog(null)} />}
      {dialog?.kind === 'lot' && <LotDialog row={dialog.row} close={() => setDialog(null)} />}
      {dialog?.kind === 'transfer' && <TransferDialog row={dialog.row} close={() => setDialog(null)} />}
    </DetailSection>
  )
}

function rowActs(t: Text, open: (dialog: Dialog) => void) {
  return (row: StockRow) => (
    <>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('stock.item.countHere', { sku: row.sku, location: row.location })}
        onClick={() => open({ kind: 'count', row })}
      >
        {t('stock.item.count')}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        disabled={row.onHand === row.allocated}
        aria-label={t('stock.item.transferFrom', { sku: row.sku, location: row.location })}
        onClick={() => open({ kind: 'transfer', row })}
      >
        {t('stock.item.transfer')}
      </Button>
      {row.lot !== '' && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('stock.lot.open', { sku: row.sku, lot: row.lot })}
          onClick={() => open({ kind: 'lot', row })}
        >
          {t('stock.lot.button')}
        </Button>
      )}
    </>
  )
}
