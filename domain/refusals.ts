import type { CapRefusals } from './caps/contract.ts'
import type { ChannelRefusals } from './channels/contract.ts'
import type { ChecklistRefusals } from './checklists/contract.ts'
import type { DocumentRefusals } from './documents/contract.ts'
import type { ImportRefusals } from './imports/contract.ts'
import type { KitRefusals } from './kits/contract.ts'
import type { MaterialBuyingRefusals } from './materials/buying-contract.ts'
import type { MaterialRefusals } from './materials/contract.ts'
import type { GroupRefusals } from './orders/groups/contract.ts'
import type { OrderRefusals } from './orders/contract.ts'
import type { PackingRefusals } from './packing/refusals.ts'
import type { PeopleRefusals } from './people/contract.ts'
import type { PickingRefusals } from './picking/contract.ts'
import type { PurchaseRefusals } from './purchasing/contract.ts'
import type { ReorderRefusals } from './reorder/contract.ts'
import type { ReceivingRefusals } from './purchasing/receiving/contract.ts'
import type { ReturnRefusals } from './returns/contract.ts'
import type { ScanningRefusals } from './scanning/contract.ts'
import type { SeedRefusals } from './seed/contract.ts'
import type { ServiceRefusals } from './service/refusals.ts'
import type { SettingsRefusals } from './settings/contract.ts'
import type { ShippingRefusals } from './shipping/contract.ts'
import type { ExportRefusals } from './shipping/export-contract.ts'
import type { CountRefusals } from './stock/counts/contract.ts'
import type { ReplenishRefusals } from './stock/replenish/refusals.ts'
import type { StockRefusals } from './stock/refusals.ts'
import type { SupplierRefusals } from './suppliers/contract.ts'
import type { SubstitutesRefusals } from './substitutes/contract.ts'

/** Every expected refusal, its code and what its sentence needs. The catalogue has a sentence for each. */
export type Refusals = ServiceRefusals &
  SettingsRefusals &
  PeopleRefusals &
  StockRefusals &
  CountRefusals &
  ReplenishRefusals &
  KitRefusals &
  CapRefusals &
  ChannelRefusals &
  SupplierRefusals &
  PurchaseRefusals &
  ReorderRefusals &
  ReceivingRefusals &
  OrderRefusals &
  GroupRefusals &
  PickingRefusals &
  SubstitutesRefusals &
  ChecklistRefusals &
  PackingRefusals &
  MaterialRefusals &
  MaterialBuyingRefusals &
  ShippingRefusals &
  ReturnRefusals &
  ScanningRefusals &
  DocumentRefusals &
  ExportRefusals &
  ImportRefusals &
  SeedRefusals

export type RefusalCode = keyof Refusals
