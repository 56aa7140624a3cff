import { useState } from 'react'
import { useLocation } from 'wouter'
import { CallRefused } from '../../../api/call-refused.ts'
import { act } from '../../../api/act.ts'
import { ask } from '../../../api/ask.ts'
import type { Input, Output } from '../../../api/calls.ts'
import { useView } from '../../../api/use-view.ts'
import { useScans } from '../../../scanning/handlers.ts'
import { useText } from '../../../text/text.ts'
import { stopSaid } from '../../../ui/bench/stop-said.ts'
import { useAnswers } from '../../../ui/bench/use-answers.ts'
import { BuyTabs } from '../buy-tabs.tsx'
import { Desk } from '../../../ui/desk/desk.tsx'
import { StopNotice } from '../../../ui/desk/stop-notice.tsx'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { FindDelivery } from './find-delivery.tsx'
import { FoundDelivery } from './found-delivery.tsx'
import classes from './receive-desk.module.css'
import { ReceiptsTable } from './receipts-table.tsx'
import { RejectedList } from './rejected-list.tsx'

/** Deliveries under way and what is to go back. A scan of an order or of any item begins. */
export function ReceiveDesk() {
  const t = useText()
  const [, navigate] = useLocation()
  const [found, setFound] = useState<Output<'receiving.find'> | null>(null)
  const view = useView('receiving.desk', {})
  const { answer, run } = useAnswers(() => Promise.resolve())
  const open = async (of: Input<'receiving.open'>['of']) => {
    const done = await act('receiving.open', { of })
    if (!done.ok) return stopSaid(done.refusal)
    navigate(`/buy/receive/${done.value.receiptId}`)
    return { tone: 'ok', title: t('receiving.stage.count') } as const
  }
  const find = (code: string) =>
    run(async () => {
      setFound(null)
      try {
        const result = await ask('receiving.find', { code })
        if (result.purchaseId !== null) return await open({ kind: 'purchase', purchaseId: result.purchaseId })
        setFound(result)
        const said = { sku: result.sku }
        return {
          tone: 'ok',
          title: result.orders.length > 1 ? t('receiving.desk.several', said) : t('receiving.desk.noOrder', said),
        } as const
      } catch (error) {
        if (error instanceof CallRefused) return stopSaid(error)
        throw error
      }
    })
  useScans(async (code) => {
    const { kind } = await ask('scanning.resolve', { code })
    return kind === 'purchase' || kind === 'item' || kind === 'unknown' || kind === 'damaged' ? find(code) : null
  })
  return (
    <>
      <PlaceHeader title={t('app.places.buy')} />
      <BuyTabs current="receive" />
      <Desk
        ask={
          <>
            <StopNotice answer={answer} />
            {found !== null && <FoundDelivery found={found} open={(of) => run(() => open(of))} />}
            <FindDelivery find={find} />
          </>
        }
        title={t('receiving.desk.underWay')}
      >
        <ReceiptsTable view={view} open={(id) => navigate(`/buy/receive/${id}`)} />
        {view.data !== undefined && (
          <>
            <h2 className={classes.heading}>{t('receiving.desk.rejected')}</h2>
            <RejectedList rejected={view.data.rejected} />
          </>
        )}
      </Desk>
    </>
  )
}
