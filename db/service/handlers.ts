import type { Contract } from '../../domain/contract.ts'
import { capsHandlers } from '../caps/handlers.ts'
import { channelsHandlers } from '../channels/handlers.ts'
import { checklistsHandlers } from '../checklists/handlers.ts'
import { documentsHandlers } from '../documents/handlers.ts'
import { evidenceHandlers } from '../evidence/handlers.ts'
import { importsHandlers } from '../imports/handlers.ts'
import { groupsHandlers } from '../orders/groups/handlers.ts'
import { ordersHandlers } from '../orders/handlers.ts'
import { kitsHandlers } from '../kits/handlers.ts'
import { materialBuyingHandlers } from '../materials/buying-handlers.ts'
import { materialsHandlers } from '../materials/handlers.ts'
import { packingHandlers } from '../packing/handlers.ts'
import { peopleHandlers } from '../people/handlers.ts'
import { pickingHandlers } from '../picking/handlers.ts'
import { purchasingHandlers } from '../purchasing/handlers.ts'
import { reorderHandlers } from '../reorder/handlers.ts'
import { receivingHandlers } from '../purchasing/receiving/handlers.ts'
import { returnsHandlers } from '../returns/handlers.ts'
import { scanningHandlers } from '../scanning/handlers.ts'
import { seedHandlers } from '../seed/handlers.ts'
import { settingsHandlers } from '../settings/handlers.ts'
import { shippingExportHandlers } from '../shipping/export-handlers.ts'
import { shippingHandlers } from '../shipping/handlers.ts'
import { countsHandlers } from '../stock/counts/handlers.ts'
import { replenishHandlers } from '../stock/replenish/handlers.ts'
import { stockHandlers } from '../stock/handlers.ts'
import { suppliersHandlers } from '../suppliers/handlers.ts'
import { substitutesHandlers } from '../substitutes/handlers.ts'
import { todayHandlers } from '../today/handlers.ts'
import type { BoundCommand, BoundQuery, HandlersFor } from './handle.ts'

/** Every call of the contract with its handler. */
export const handlers: HandlersFor<Contract> & Readonly<Record<string, BoundQuery | BoundCommand>> = {
  ...settingsHandlers,
  ...peopleHandlers,
  ...stockHandlers,
  ...countsHandlers,
  ...replenishHandlers,
  ...kitsHandlers,
  ...capsHandlers,
  ...channelsHandlers,
  ...suppliersHandlers,
  ...purchasingHandlers,
  ...reorderHandlers,
  ...receivingHandlers,
  ...ordersHandlers,
  ...groupsHandlers,
  ...importsHandlers,
  ...todayHandlers,
  ...pickingHandlers,
  ...substitutesHandlers,
  ...checklistsHandlers,
  ...packingHandlers,
  ...materialsHandlers,
  ...materialBuyingHandlers,
  ...scanningHandlers,
  ...documentsHandlers,
  ...shippingHandlers,
  ...evidenceHandlers,
  ...returnsHandlers,
  ...shippingExportHandlers,
  ...seedHandlers,
}
