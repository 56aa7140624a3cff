import type { z } from 'zod'
import { capsContract } from './caps/contract.ts'
import { channelsContract } from './channels/contract.ts'
import { checklistsContract } from './checklists/contract.ts'
import { documentsContract } from './documents/contract.ts'
import { evidenceContract } from './evidence/contract.ts'
import { importsContract } from './imports/contract.ts'
import { kitsContract } from './kits/contract.ts'
import { materialBuyingContract } from './materials/buying-contract.ts'
import { materialsContract } from './materials/contract.ts'
import { groupsContract } from './orders/groups/contract.ts'
import { ordersContract } from './orders/contract.ts'
import { packingContract } from './packing/contract.ts'
import { peopleContract } from './people/contract.ts'
import { pickingContract } from './picking/contract.ts'
import { purchasingContract } from './purchasing/contract.ts'
import { reorderContract } from './reorder/contract.ts'
import { receivingContract } from './purchasing/receiving/contract.ts'
import { returnsContract } from './returns/contract.ts'
import { scanningContract } from './scanning/contract.ts'
import { seedContract } from './seed/contract.ts'
import { settingsContract } from './settings/contract.ts'
import { shippingContract } from './shipping/contract.ts'
import { shippingExportContract } from './shipping/export-contract.ts'
import { stockContract } from './stock/contract.ts'
import { countsContract } from './stock/counts/contract.ts'
import { replenishContract } from './stock/replenish/contract.ts'
import { suppliersContract } from './suppliers/contract.ts'
import { substitutesContract } from './substitutes/contract.ts'
import { todayContract } from './today/contract.ts'

/** Everything that can be asked of the data service. Client, service, preload, CLI and docs derive from it. */
export const contract = {
  ...settingsContract,
  ...peopleContract,
  ...stockContract,
  ...countsContract,
  ...replenishContract,
  ...kitsContract,
  ...capsContract,
  ...channelsContract,
  ...suppliersContract,
  ...purchasingContract,
  ...reorderContract,
  ...receivingContract,
  ...ordersContract,
  ...groupsContract,
  ...pickingContract,
  ...substitutesContract,
  ...checklistsContract,
  ...packingContract,
  ...materialsContract,
  ...materialBuyingContract,
  ...shippingContract,
  ...evidenceContract,
  ...returnsContract,
  ...documentsContract,
  ...shippingExportContract,
  ...scanningContract,
  ...todayContract,
  ...importsContract,
  ...seedContract,
} as const

export type Contract = typeof contract
export type CallName = keyof Contract
export type QueryName = { [N in CallName]: Contract[N]['kind'] extends 'query' ? N : never }[CallName]
export type CommandName = Exclude<CallName, QueryName>
/** What a caller writes. */
export type CallInput<N extends CallName> = z.input<Contract[N]['input']>
export type CallOutput<N extends CallName> = z.output<Contract[N]['output']>

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name)
}
