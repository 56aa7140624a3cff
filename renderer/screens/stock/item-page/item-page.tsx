import { VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { Overview } from '../../../../domain/stock/overview.ts'
import type { Output } from '../../../api/calls.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { Code } from '../../../ui/code.tsx'
import { PrintCodes } from '../../../ui/print/print-codes.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { CountDialog } from '../dialogs/count-dialog.tsx'
import { type SetAside, SetAsideDialog } from '../dialogs/set-aside-dialog.tsx'
import { TransferDialog } from '../dialogs/transfer-dialog.tsx'
import { ItemCaps } from '../items/item-caps.tsx'
import { ItemFaces } from '../items/item-faces.tsx'
import { ItemMoves } from '../items/item-moves.tsx'
import { ItemWhere } from '../items/item-where.tsx'
import { Behind } from './behind.tsx'
import classes from './item-page.module.css'
import { Numbers, type NumberName, shownNumbers } from './numbers.tsx'
import { StockOverTime } from './stock-over-time.tsx'

type Detail = Output<'items.get'>

/** One item over the whole width: its numbers, what stands behind each, where it lies, how it went. */
export function ItemPage({ id }: { readonly id: number }) {
  const t = useText()
  const item = useView('items.get', { id }, { keep: true })
  const overview = useView('items.overview', { id }, { keep: true })
  useActions([{ name: 'stock.leavePage', label: t('ui.closeDetail'), key: 'Escape', perform: () => goTo(`/stock/items/${id}`) }])
  return (
    <ViewState view={item} shape="board" title={t('app.places.stock')}>
      {(detail) => (
        <ViewState view={overview} shape="board" title={t('app.places.stock')}>
          {(numbers) => <Page item={detail} numbers={numbers} />}
        </ViewState>
      )}
    </ViewState>
  )
}

type Dialog = SetAside | 'count' | 'move'

function Page({ item, numbers }: { readonly item: Detail; readonly numbers: Overview }) {
  const t = useText()
  const [shown, setShown] = useState<NumberName>('allocated')
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const shelves = item.stock.filter(({ kind, onHand }) => kind === 'bin' && onHand > 0)
  const held = item.stock.filter(({ kind, onHand }) => kind === 'quarantine' && onHand > 0)
  const acts: readonly Action[] = [
    { name: 'stock.page.count', label: t('stock.aside.adjust'), key: 'c', perform: () => setDialog('count') },
    { name: 'stock.page.move', label: t('stock.item.transfer'), key: 'm', enabled: shelves.length > 0, perform: () => setDialog('move') },
    {
      name: 'stock.page.quarantine',
      label: t('stock.aside.act.quarantine'),
      key: 'q',
      enabled: shelves.length > 0,
      perform: () => setDialog('quarantine'),
    },
    {
      name: 'stock.page.release',
      label: t('stock.aside.act.release'),
      key: 'r',
      enabled: held.length > 0,
      perform: () => setDialog('release'),
    },
    {
      name: 'stock.page.scrap',
      label: t('stock.aside.act.scrap'),
      key: 'x',
      enabled: shelves.length + held.length > 0,
      perform: () => setDialog('scrap'),
    },
  ]
  const doors = shownNumbers(numbers).map((name, place): Action => ({
    name: `stock.page.show.${name}`,
    label: t(`stock.page.behind.${name}`),
    key: String(place + 1),
    perform: () => setShown(name),
  }))
  useActions([...acts, ...doors])
  const close = () => setDialog(null)
  const [first] = shelves
  return (
    <article className={classes.page} aria-labelledby="item-page">
      <header className={classes.head}>
        <h1 className={classes.title} id="item-page">
          <span translate="no">{item.name}</span> <Code>{item.sku}</Code>
        </h1>
        <div className={classes.acts}>
          <PrintCodes kind="items" ids={[item.id]} />
          {acts.map((action) => (
            <ActionButton key={action.name} action={action} />
          ))}
        </div>
      </header>
      <div className={classes.body} tabIndex={0} role="group" aria-label={item.name}>
        <VisuallyHidden component="h2">{t('stock.page.numbers')}</VisuallyHidden>
        <Numbers numbers={numbers} shown={shown} show={setShown} />
        <div className={classes.columns}>
          <div>
            <ItemWhere item={item} />
            <ItemFaces itemId={item.id} sku={item.sku} />
            <StockOverTime numbers={numbers} />
          </div>
          <div>
            <Behind numbers={numbers} item={item} shown={shown} />
            <ItemCaps itemId={item.id} sku={item.sku} />
            <ItemMoves moves={item.moves} />
          </div>
        </div>
      </div>
      {dialog === 'count' && <CountDialog {...(first ? { row: first } : {})} close={close} />}
      {dialog === 'move' && first && <TransferDialog row={first} close={close} />}
      {dialog === 'quarantine' && <SetAsideDialog kind="quarantine" rows={shelves} close={close} />}
      {dialog === 'release' && <SetAsideDialog kind="release" rows={held} close={close} />}
      {dialog === 'scrap' && <SetAsideDialog kind="scrap" rows={[...held, ...shelves]} close={close} />}
    </article>
  )
}
