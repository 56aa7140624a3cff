import type { PutAwayRow } from '../../../../domain/stock/put-away.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { act } from '../../../api/act.ts'
import { ask } from '../../../api/ask.ts'
import { useAct } from '../../../api/use-act.ts'
import { texts } from '../../../text/text.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { takeBack } from '../take-back.ts'

interface PutAway {
  readonly busy: boolean
  /** Null: they lie there now; else why not. */
  readonly run: (row: PutAwayRow, bin: string, units: number) => Promise<CallError | null>
}

/** Units of a delivery go through its receipt, which counts them; others are moved. Either can be taken back. */
export function usePutAway(): PutAway {
  const ofReceipt = useAct('receiving.putAway')
  const byHand = useAct('stock.transfer')
  return {
    busy: ofReceipt.busy || byHand.busy,
    run: async ({ receipt, stockId, sku }, bin, units) => {
      if (receipt === null) {
        const moved = await byHand.run({ stockId, toLocation: bin, quantity: units })
        if (!moved.ok) return moved.refusal
        said(sku, units, bin, () => void takeBack(texts.t, moved.value.moveId))
        return null
      }
      const { receiptId, receiptLineId } = receipt
      const { locations } = await ask('locations.list', { kind: 'bin' })
      const target = locations.find(({ code }) => code.toUpperCase() === bin.trim().toUpperCase())
      if (!target) return { code: 'location.unknown', params: { code: bin } }
      const put = await ofReceipt.run({ receiptId, receiptLineId, locationId: target.id, units })
      if (!put.ok) return put.refusal
      said(sku, units, target.code, () => void undoInReceipt(receiptId))
      return null
    },
  }
}

async function undoInReceipt(receiptId: number): Promise<void> {
  const undone = await act('receiving.undo', { receiptId })
  if (undone.ok) notify({ tone: 'ok', text: texts.t('putAway.undone') })
  else notifyRefusal(undone.refusal)
}

function said(sku: string, units: number, bin: string, undo: () => void): void {
  notify({ tone: 'ok', text: texts.t('putAway.done', { sku, units, bin }), act: { label: texts.t('ui.undo'), perform: undo } })
}
