import { endOfDay, startOf } from '../../domain/orders/days.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Shop } from '../../domain/settings/contract.ts'
import { amazonConfirmation, confirmable } from '../../domain/shipping/amazon-confirmation.ts'
import { type ExportFormat, mostExportRows, shippingExportContract } from '../../domain/shipping/export-contract.ts'
import { linesOfChannel } from '../../domain/shipping/lines-of-channel.ts'
import { shippedCsv } from '../../domain/shipping/shipped-csv.ts'
import type { ShippedLine } from '../../domain/shipping/shipped-line.ts'
import { type HandlersFor, onQuery } from '../service/handle.ts'
import { theShop } from '../settings/shop.ts'
import { shippedLines } from './shipped-lines.ts'
import { wholeKits } from './whole-kits.ts'

export const shippingExportHandlers: HandlersFor<typeof shippingExportContract> = {
  'shipping.exportFile': onQuery(shippingExportContract['shipping.exportFile'], async (db, { format, from, to }) => {
    if (to < from) refuse('export.days_reversed', { from, to })
    const shop = await theShop(db)
    const until = endOfDay(startOf(to, shop.timeZone), shop.timeZone)
    const lines = await shippedLines(db, { from: startOf(from, shop.timeZone), until, limit: mostExportRows + 1 }, shop.carriers)
    if (lines.length > mostExportRows) refuse('export.too_many_rows', { most: mostExportRows })
    const kitIds = [...new Set(lines.flatMap(({ kit }) => (kit ? [kit.id] : [])))]
    const told = format === 'csv' ? lines : linesOfChannel(lines, await wholeKits(db, kitIds))
    const file = write(format, told, shop)
    const days = from === to ? from : `${from}-${to}`
    return { fileName: `${file.name}-${days}.${file.ending}`, mime: file.mime, bytes: new TextEncoder().encode(file.text), rows: file.rows }
  }),
}

function write(format: ExportFormat, lines: readonly ShippedLine[], shop: Shop) {
  switch (format) {
    case 'amazon-confirmation': {
      const sender = { ...shop.address, name: shop.address.name || shop.name }
      const text = amazonConfirmation(lines, sender, shop.timeZone)
      return {
        name: 'amazon-shipping-confirmation',
        ending: 'txt',
        mime: 'text/tab-separated-values',
        text,
        rows: confirmable(lines).length,
      }
    }
    case 'csv':
      return { name: 'shipped', ending: 'csv', mime: 'text/csv', text: shippedCsv(lines, shop.timeZone), rows: lines.length }
  }
}
