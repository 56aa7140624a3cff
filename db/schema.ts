import type { Kysely, Transaction as KyselyTransaction } from 'kysely'
import type { ItemCapTable } from './caps/tables.ts'
import type { ChannelBufferTable, ChannelExportRowTable, ChannelExportTable, ChannelListingTable } from './channels/tables.ts'
import type { ChecklistTable, ChecklistVersionTable } from './checklists/tables.ts'
import type { ImportChangeTable, ImportRecordTable, ImportTable } from './imports/tables.ts'
import type { MaterialSourceTable, PurchaseMaterialTable } from './materials/buying-tables.ts'
import type { MaterialMoveTable, MaterialTable } from './materials/tables.ts'
import type { CustomerTable, OrderKitTable, OrderLineTable, OrderTokenTable, SalesOrderTable } from './orders/tables.ts'
import type { OldLabelTable, PackActTable, ParcelCheckTable, ParcelContentTable, ParcelLineTable, ParcelTable } from './packing/tables.ts'
import type { StaffTable } from './people/tables.ts'
import type { BatchOrderTable, BatchTable, PickActTable, PickTaskTable } from './picking/tables.ts'
import type {
  CostChangeTable,
  PurchaseLineTable,
  PurchaseOrderTable,
  ReceiptActTable,
  ReceiptLineTable,
  ReceiptTable,
} from './purchasing/tables.ts'
import type { DemandDayTable, OutlookTable, ReorderPolicyTable, ReorderSnoozeTable, UpliftTable } from './reorder/tables.ts'
import type { ReturnActTable, ReturnCaseTable, ReturnLineTable } from './returns/tables.ts'
import type { CommandLogTable } from './service/tables.ts'
import type { CounterTable, SettingTable } from './settings/tables.ts'
import type { ManifestTable } from './shipping/tables.ts'
import type { ItemSubstituteTable, SubstitutionTable } from './substitutes/tables.ts'
import type { CountScanTable, StockCountTable } from './stock/counts/tables.ts'
import type { PickFaceTable, ReplenishmentActTable, ReplenishmentTable } from './stock/replenish/tables.ts'
import type {
  ItemBarcodeTable,
  ItemTable,
  KitPartTable,
  LocationTable,
  LotTable,
  MoveNoteTable,
  MoveTable,
  PhotoTable,
  StockTable,
  TaskTable,
} from './stock/tables.ts'
import type { ExchangeRateTable, ItemSupplierTable, SupplierTable } from './suppliers/tables.ts'

export interface Schema {
  setting: SettingTable
  counter: CounterTable
  staff: StaffTable
  command_log: CommandLogTable
  photo: PhotoTable
  item: ItemTable
  item_barcode: ItemBarcodeTable
  location: LocationTable
  lot: LotTable
  stock: StockTable
  move: MoveTable
  move_note: MoveNoteTable
  task: TaskTable
  stock_count: StockCountTable
  count_scan: CountScanTable
  pick_face: PickFaceTable
  replenishment: ReplenishmentTable
  replenishment_act: ReplenishmentActTable
  kit_part: KitPartTable
  item_cap: ItemCapTable
  channel_buffer: ChannelBufferTable
  channel_listing: ChannelListingTable
  channel_export: ChannelExportTable
  channel_export_row: ChannelExportRowTable
  customer: CustomerTable
  sales_order: SalesOrderTable
  order_kit: OrderKitTable
  order_line: OrderLineTable
  order_token: OrderTokenTable
  batch: BatchTable
  batch_order: BatchOrderTable
  pick_task: PickTaskTable
  pick_act: PickActTable
  parcel: ParcelTable
  parcel_line: ParcelLineTable
  parcel_content: ParcelContentTable
  parcel_check: ParcelCheckTable
  old_label: OldLabelTable
  pack_act: PackActTable
  material: MaterialTable
  material_move: MaterialMoveTable
  material_source: MaterialSourceTable
  purchase_material: PurchaseMaterialTable
  checklist: ChecklistTable
  checklist_version: ChecklistVersionTable
  manifest: ManifestTable
  item_substitute: ItemSubstituteTable
  substitution: SubstitutionTable
  return_case: ReturnCaseTable
  return_line: ReturnLineTable
  return_act: ReturnActTable
  supplier: SupplierTable
  item_supplier: ItemSupplierTable
  exchange_rate: ExchangeRateTable
  purchase_order: PurchaseOrderTable
  purchase_line: PurchaseLineTable
  receipt: ReceiptTable
  receipt_line: ReceiptLineTable
  receipt_act: ReceiptActTable
  cost_change: CostChangeTable
  import: ImportTable
  import_change: ImportChangeTable
  import_record: ImportRecordTable
  demand_day: DemandDayTable
  outlook: OutlookTable
  reorder_policy: ReorderPolicyTable
  reorder_snooze: ReorderSnoozeTable
  uplift: UpliftTable
}

/**
 * What a query gets: it can only select (the executor runs what was prepared of a Reader). A Writer is one too, so the same query
 * reads inside a transaction.
 */
export type Reader = Pick<Kysely<Schema>, 'selectFrom' | 'selectNoFrom' | 'fn' | 'case' | 'dynamic' | 'getExecutor'>
/** What a command gets. */
export type Writer = KyselyTransaction<Schema>
export type Database = Kysely<Schema>
