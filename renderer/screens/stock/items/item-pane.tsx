import { useState } from 'react'
import type { Output } from '../../../api/calls.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { DetailPane } from '../../../ui/detail/detail-pane.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { ItemCaps } from './item-caps.tsx'
import { ItemDialog } from './item-dialog.tsx'
import { ItemFaces } from './item-faces.tsx'
import { ItemFacts } from './item-facts.tsx'
import { ItemKit } from './item-kit.tsx'
import { ItemMoves } from './item-moves.tsx'
import { ItemReorder } from './item-reorder.tsx'
import { ItemSubstitutes } from './item-substitutes.tsx'
import { ItemSuppliers } from './item-suppliers.tsx'
import { ItemWhere } from './item-where.tsx'

export type ItemDetail = Output<'items.get'>

/** All of one item: picture, barcodes, handling, where it lies, its last moves. */
export function ItemPane({ id, close }: { readonly id: number; readonly close: () => void }) {
  const t = useText()
  const view = useView('items.get', { id }, { keep: true })
  const item = view.data
  return (
    <DetailPane
      label={item?.name ?? t('ui.detail')}
      title={item === undefined ? t('ui.detail') : <span translate="no">{item.name}</span>}
      close={close}
      acts={item && <ItemActs item={item} />}
    >
      <ViewState view={view}>
        {(detail) => (
          <>
            <ItemFacts item={detail} />
            <ItemWhere item={detail} />
            <ItemFaces itemId={detail.id} sku={detail.sku} />
            <ItemReorder itemId={detail.id} />
            <ItemSubstitutes itemId={detail.id} sku={detail.sku} />
            <ItemSuppliers itemId={detail.id} sku={detail.sku} />
            <ItemCaps itemId={detail.id} sku={detail.sku} />
            <ItemKit itemId={detail.id} sku={detail.sku} />
            <ItemMoves moves={detail.moves} />
          </>
        )}
      </ViewState>
    </DetailPane>
  )
}

function ItemActs({ item }: { readonly item: ItemDetail }) {
  const t = useText()
  const [isEditing, setEditing] = useState(false)
  const edit: Action = { name: 'stock.editItem', label: t('stock.item.edit'), key: 'e', perform: () => setEditing(true) }
  const page: Action = {
    name: 'stock.itemPage',
    label: t('stock.page.open'),
    key: 'o',
    tone: 'main',
    perform: () => goTo(`/stock/items/${item.id}/page`),
  }
  useActions([page, edit])
  return (
    <>
      <ActionButton action={page} />
      <ActionButton action={edit} />
      {isEditing && <ItemDialog item={item} close={() => setEditing(false)} />}
    </>
  )
}
