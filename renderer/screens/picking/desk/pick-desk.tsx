import { Button } from '@mantine/core'
import { IconShoppingCartCheck } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import type { Output } from '../../../api/calls.ts'
import { useStation } from '../../../api/station.ts'
import { useStore } from '../../../api/store.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { BatchChoice } from './batch-choice.tsx'
import { chosenZone, walkKind } from './cart-size.ts'
import { KindChoice } from './kind-choice.tsx'
import { isMine } from '../pick-keys.ts'
import classes from './pick-desk.module.css'
import { chosenQueue, QueueChoice, useChosenQueue } from './queue-choice.tsx'
import { ReadyFacts } from './ready-facts.tsx'
import { UnderWay } from './under-way.tsx'
import { UnreadyAct } from './unready.tsx'
import { WaveChoice } from './wave-choice.tsx'

export type ReadyView = Output<'picking.ready'>

/** What is ready to pick, the batch to take next, and who is picking what. */
export function PickDesk() {
  const t = useText()
  const queue = useChosenQueue()
  const chosen = useStore(walkKind)
  const zone = useStore(chosenZone)
  const kind = chosen === 'wave' ? 'cluster' : chosen
  const asked = { kind, ...(kind === 'zone' ? { zone } : {}), ...(queue === null ? {} : { queue }) }
  const view = useView('picking.ready', asked, { keep: true })
  return (
    <>
      <PlaceHeader title={t('picking.title')} acts={<UnreadyAct />} />
      <ViewState view={view} shape="board">
        {(ready) => <Ready ready={ready} />}
      </ViewState>
    </>
  )
}

function Ready({ ready }: { readonly ready: ReadyView }) {
  const here = useStation()
  const kind = useStore(walkKind)
  const mine = ready.batches.find((batch) => isMine(batch, here))
  return (
    <div className={classes.desk}>
      <div className={classes.main}>
        <QueueChoice queues={ready.queues} />
        {ready.orders === 0 ? (
          <NothingReady isMain={mine === undefined} />
        ) : (
          <>
            <ReadyFacts ready={ready} />
            <KindChoice />
            {kind === 'wave' ? (
              <WaveChoice waves={ready.waves} isMain={mine === undefined} />
            ) : (
              <BatchChoice ready={ready} kind={kind} isMain={mine === undefined} />
            )}
          </>
        )}
      </div>
      <UnderWay batches={ready.batches} mine={mine ?? null} />
    </div>
  )
}

function NothingReady({ isMain }: { readonly isMain: boolean }) {
  const t = useText()
  const [, navigate] = useLocation()
  const queue = useChosenQueue()
  if (queue !== null)
    return (
      <EmptyState
        icon={IconShoppingCartCheck}
        title={t('picking.queue.empty')}
        act={
          <Button variant={isMain ? 'filled' : 'default'} onClick={() => chosenQueue.set(null)}>
            {t('picking.queue.showAll')}
          </Button>
        }
      >
        {t('picking.queue.emptyBody')}
      </EmptyState>
    )
  return (
    <EmptyState
      icon={IconShoppingCartCheck}
      title={t('picking.empty.title')}
      act={
        <>
          <Button variant="default" onClick={() => navigate('/orders/backordered')}>
            {t('picking.empty.queue')}
          </Button>
          <Button variant={isMain ? 'filled' : 'default'} onClick={() => navigate('/import')}>
            {t('picking.empty.act')}
          </Button>
        </>
      }
    >
      {t('picking.empty.body')}
    </EmptyState>
  )
}
