import { ask } from '../api/ask.ts'
import { saveStation } from '../api/station.ts'
import type { ScanAnswer } from '../scanning/queue.ts'
import { texts } from '../text/text.ts'
import { isDialogOpen } from '../ui/action/registry.ts'
import { goTo } from './navigate.ts'

/** A parcel that is still being worked on opens at the bench; any other shows how it was packed and left. */
const atBench: ReadonlySet<string> = new Set(['open', 'closed', 'labelled'])

/** These open nothing. */
const said: ReadonlySet<string> = new Set(['person', 'command', 'damaged', 'unknown'])

/** What a code means where the place on the screen has no use for it: it opens what it names. */
export async function openScanned(code: string): Promise<ScanAnswer> {
  const meaning = await ask('scanning.resolve', { code })
  // Going elsewhere would throw away what was typed into the dialog.
  if (isDialogOpen() && !said.has(meaning.kind)) return { tone: 'stop', text: texts.t('scanning.dialogFirst', { code }) }
  switch (meaning.kind) {
    case 'order':
      goTo(`/orders/all/${meaning.orderId}`)
      return { tone: 'ok', text: texts.t('scanning.openedOrder', { number: meaning.number }) }
    case 'tote':
      if (meaning.orderId === null) return { tone: 'stop', text: texts.t('scanning.emptyTote', { code: meaning.code }) }
      goTo(`/pack/open/${encodeURIComponent(code)}`)
      return { tone: 'ok', text: texts.t('scanning.openedTote', { code: meaning.code }) }
    case 'parcel':
      goTo(atBench.has(meaning.status) ? `/pack/${meaning.parcelId}` : `/parcels/${meaning.parcelId}`)
      return { tone: 'ok', text: texts.t('scanning.openedOrder', { number: meaning.orderNumber }) }
    case 'return':
      goTo(`/returns/${meaning.returnId}`)
      return { tone: 'ok', text: texts.t('returns.opened', { code: meaning.code, number: meaning.orderNumber }) }
    case 'purchase':
      goTo(`/buy/orders/${meaning.purchaseId}`)
      return { tone: 'ok', text: texts.t('scanning.openedPurchase', { number: meaning.number, supplier: meaning.supplier }) }
    case 'item':
      goTo(`/stock/items/${meaning.itemId}`)
      return { tone: 'ok', text: texts.t('scanning.openedItem', { sku: meaning.sku, name: meaning.name }) }
    case 'bin':
      goTo(`/stock/bins/${meaning.locationId}`)
      return { tone: 'ok', text: texts.t('scanning.openedBin', { code: meaning.code }) }
    case 'batch':
      goTo(`/pick/${meaning.batchId}`)
      return { tone: 'ok', text: texts.t('scanning.openedBatch', { code: meaning.code }) }
    case 'person':
      await saveStation({ staffId: meaning.staffId })
      return { tone: 'ok', text: texts.t('scanning.signedIn', { name: meaning.name }) }
    case 'command':
      return { tone: 'stop', text: texts.t('scanning.commandMeansNothing', { command: meaning.command }) }
    case 'damaged':
      return { tone: 'stop', text: texts.t('scanning.damaged', { code: meaning.text }) }
    case 'unknown':
      return { tone: 'stop', text: texts.t('scanning.unknown', { code: meaning.text }) }
  }
}
