import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { ownCode } from '../../../../domain/scanning/own-codes.ts'
import { ask } from '../../../api/ask.ts'
import { useView } from '../../../api/use-view.ts'
import { useScans } from '../../../scanning/handlers.ts'
import { useText } from '../../../text/text.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import type { Action } from '../../../ui/action/action.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { Desk } from '../../../ui/desk/desk.tsx'
import { StopNotice } from '../../../ui/desk/stop-notice.tsx'
import { PrinterReadiness } from '../../../ui/print/printer-readiness.tsx'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { isTheApps } from '../bench/next-bench.tsx'
import { OpenForm } from '../bench/open-form.tsx'
import { ParcelsUnderWay } from './parcels-under-way.tsx'
import type { PackActs } from '../bench/use-pack-acts.ts'
import { WaitingTable } from './waiting-table.tsx'

/** Nothing that can be packed: an item, a bin and a return are opened where they belong. */
async function isOfStock(code: string): Promise<boolean> {
  const { kind } = await ask('scanning.resolve', { code })
  return kind === 'item' || kind === 'bin' || kind === 'return' || kind === 'purchase'
}

/** What waits for a bench, and the parcels that were begun. The first scan goes over into bench mode. */
export function PackDesk({ acts }: { readonly acts: PackActs }) {
  const t = useText()
  const [, navigate] = useLocation()
  const view = useView('packing.waiting', {})
  const [selected, setSelected] = useState<number | null>(null)
  // What was said at the bench was said there.
  const { clear } = acts
  useEffect(() => clear(), [clear])
  const orders = view.data?.orders ?? []
  useScans(async (code) => {
    const isWaiting = orders.some(({ number }) => number === code)
    return isTheApps(code) || (!isWaiting && (await isOfStock(code))) ? null : acts.scan(code)
  })
  const order = orders.find(({ orderId }) => orderId === selected)
  const bench: Action = {
    name: 'packing.bench',
    label: t('packing.keys.bench'),
    key: 'F9',
    command: 'DONE',
    tone: 'main',
    perform: () => navigate('/pack/next'),
  }
  const open: Action = {
    name: 'packing.open-selected',
    label: t('packing.keys.openSelected'),
    key: 'Enter',
    enabled: order !== undefined,
    perform: () => {
      if (order !== undefined) return acts.open(ownCode('order', order.orderId))
      return undefined
    },
  }
  useActions([bench, open])
  return (
    <>
      <PlaceHeader title={t('packing.title')} acts={<ActionButton action={bench} />} />
      <Desk
        ask={
          <>
            <StopNotice answer={acts.answer} />
            <PrinterReadiness kinds={['label', 'slip']} />
            <OpenForm open={acts.open} size="md" byUnit={orders.some(({ onCart }) => onCart) ? 'cart' : 'none'} />
            {view.data !== undefined && <ParcelsUnderWay parcels={view.data.parcels} open={acts.open} />}
          </>
        }
        title={t('packing.waiting.title')}
        acts={order !== undefined && <ActionButton action={open} />}
      >
        <WaitingTable view={view} selected={selected} onSelect={setSelected} />
      </Desk>
    </>
  )
}
