import type { PickTask } from '../../../../domain/picking/contract.ts'
import type { StockRow } from '../../../../domain/stock/stock-row.ts'
import { useView } from '../../../api/use-view.ts'
import { useText, type Text } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import classes from './elsewhere.module.css'

/** Bins that are named; the rest is a number. */
const shown = 4

/** Where else the item lies, and who or what holds the units that cannot be taken there. */
export function Elsewhere({ task }: { readonly task: PickTask }) {
  const t = useText()
  const { data } = useView('stock.list', { itemId: task.itemId, limit: 50 })
  if (data === undefined) return null
  const others = data.rows.filter((row) => row.kind === 'bin' && row.locationId !== task.binId && row.onHand > 0)
  if (others.length === 0) return <span className={classes.none}>{t('picking.elsewhere.none')}</span>
  return (
    <span className={classes.bins}>
      {others.slice(0, shown).map((row) => (
        <Bin key={row.stockId} row={row} />
      ))}
      {others.length > shown && <span>{t('picking.elsewhere.more', { count: others.length - shown })}</span>}
    </span>
  )
}

function Bin({ row }: { readonly row: StockRow }) {
  const t = useText()
  const { data } = useView('stock.heldBy', { stockId: row.stockId }, { enabled: row.allocated > 0 || row.lot !== '' })
  const lotIs = data?.lotIs ?? null
  const free = lotIs === null ? row.onHand - row.allocated : 0
  const holders = (data?.holdings ?? []).slice(0, 2).map((one) => holderSaid(t, one))
  return (
    <span className={classes.bin}>
      <Code>{row.location}</Code>
      <span>
        {t('picking.elsewhere.there', { units: row.onHand, free })}
        {row.awaitsCount && `, ${t('picking.elsewhere.count')}`}
        {lotIs !== null && `, ${t(`picking.elsewhere.lotIs.${lotIs}`)}`}
        {holders.length > 0 && `. ${holders.join(', ')}`}
      </span>
    </span>
  )
}

interface Holder {
  readonly units: number
  readonly orderNumber: string
  readonly person: string
}

function holderSaid(t: Text, { person, ...holder }: Holder): string {
  return person === '' ? t('picking.elsewhere.held', holder) : t('picking.elsewhere.heldBy', { ...holder, person })
}
