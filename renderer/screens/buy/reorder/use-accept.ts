import type { ReorderAlert } from '../../../../domain/reorder/contract.ts'
import { useAct } from '../../../api/use-act.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText } from '../../../text/text.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import type { Chosen } from './use-chosen.ts'

/** Drafts purchase orders of these rows, one for each supplier. */
export function useAccept(chosen: Chosen): { readonly busy: boolean; readonly run: (alerts: readonly ReorderAlert[]) => Promise<void> } {
  const t = useText()
  const accept = useAct('reorder.accept')
  return {
    busy: accept.busy,
    run: async (alerts) => {
      const lines = alerts.flatMap((alert) => {
        const source = chosen.sourceOf(alert)
        return source === null ? [] : [{ itemId: alert.itemId, supplierId: source.supplierId, units: source.quantity }]
      })
      const done = await accept.run({ lines })
      if (!done.ok) return notifyRefusal(done.refusal)
      chosen.clear()
      const { drafts } = done.value
      const added = drafts.reduce((sum, draft) => sum + draft.added, 0)
      const said = t('reorder.accepted', {
        count: drafts.length,
        number: drafts.map(({ number }) => number).join(', '),
        supplier: drafts[0]?.supplier ?? '',
      })
      const to = drafts.length === 1 ? `/buy/orders/${drafts[0]?.id ?? ''}` : '/buy/orders'
      notify({
        tone: 'ok',
        text: added === 0 ? said : `${said}. ${t('reorder.added', { count: added })}`,
        act: { label: t('reorder.openDraft'), perform: () => goTo(to) },
      })
    },
  }
}
