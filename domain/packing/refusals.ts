import type { CheckKind } from '../checklists/contract.ts'
import type { LotRefused } from '../stock/scanned-lot.ts'

/** The order that is in the way of a single unit. A type: what is refused is sent as a record. */
export type SingleRefused = Readonly<Record<'scanned' | 'sku' | 'number', string>>

/** Why the bench refuses, and what its sentence needs. */
export interface PackingRefusals {
  'pack.code_unknown': { readonly scanned: string }
  'pack.tote_empty': { readonly tote: string }
  /** Straight from the shelf, where no ready order of one unit is free for the item: what there is of it instead. */
  'pack.single_case': { readonly scanned: string; readonly sku: string; readonly units: number }
  'pack.single_in_work': SingleRefused & { readonly holder: string }
  'pack.single_picked': SingleRefused
  'pack.single_stopped': SingleRefused
  'pack.single_variant': { readonly scanned: string; readonly sku: string; readonly variant: string; readonly expected: string }
  'pack.single_of_more': SingleRefused
  'pack.single_no_stock': SingleRefused
  'pack.single_nobody': { readonly scanned: string; readonly sku: string }
  /** Several lots of the item are in the house, and the code names none. */
  'pack.single_lot': LotRefused
  'pack.single_recalled': LotRefused
  'pack.single_quarantined': LotRefused
  'pack.single_expired': LotRefused
  'pack.not_picked': { readonly number: string; readonly status: string; readonly remaining: number }
  'pack.order_stopped': { readonly number: string; readonly reason: string }
  /** While it was packed; a paper in the box may say the old one. */
  'pack.address_changed': { readonly number: string }
  /** Units of it were cancelled and have to be put back before it goes on. */
  'pack.order_changed': { readonly number: string; readonly sku: string; readonly units: number }
  'pack.held': { readonly number: string; readonly holder: string }
  'pack.already_packed': { readonly number: string }
  'parcel.unknown': { readonly code: string }
  'parcel.wrong_state': { readonly number: string; readonly status: string }
  'pack.wrong_item': { readonly scanned: string; readonly sku: string; readonly number: string }
  'pack.wrong_variant': { readonly scanned: string; readonly sku: string; readonly variant: string; readonly expected: string }
  'pack.item_of_other_order': { readonly scanned: string; readonly sku: string; readonly number: string; readonly other: string }
  'pack.too_many': { readonly sku: string; readonly expected: number; readonly verified: number; readonly by: number }
  'pack.not_all_verified': { readonly number: string; readonly missing: number }
  'pack.check_open': { readonly text: string }
  'pack.check_required': { readonly text: string }
  'pack.answer_wanted': { readonly text: string; readonly kind: CheckKind }
  'pack.answer_no_option': { readonly text: string; readonly options: number }
  /** The shop's own words of what to do stand in `stop`. */
  'pack.answer_stop': { readonly text: string; readonly answer: string; readonly stop: string }
  'pack.answer_not_number': { readonly text: string; readonly typed: string }
  'pack.answer_out_of_range': {
    readonly text: string
    readonly value: number
    readonly unit: string
    readonly least: number | null
    readonly most: number | null
    readonly side: 'below' | 'above'
  }
  'pack.answer_wrong_code': { readonly text: string; readonly scanned: string; readonly wanted: string }
  /** A code of the house or of an item where a serial number or seal is asked. */
  'pack.answer_known_code': { readonly text: string; readonly scanned: string; readonly is: string }
  'pack.answer_used': { readonly text: string; readonly scanned: string; readonly number: string }
  'pack.photo_not_picture': Record<string, never>
  'pack.photo_too_large': { readonly bytes: number; readonly most: number }
  'pack.carton_unknown': { readonly code: string }
  'pack.carrier_unknown': { readonly code: string }
  'pack.service_unknown': { readonly service: string; readonly carrier: string }
  /** Not weighed, and the shop or an item of unknown weight does not allow that. */
  'pack.weight_needed': Record<string, never>
  'pack.weight_short': { readonly weighed: number; readonly atLeast: number }
  /** Heavier than its contents, carton and filler can be. */
  'pack.weight_over': { readonly weighed: number; readonly atMost: number }
  /** Heavier than the carton or the carrier carries; nobody can let that pass. */
  'pack.over_limit': { readonly weighed: number; readonly limitGrams: number; readonly of: string }
  /** The carton gives way, and an item in it may not be pressed. */
  'pack.carton_soft': { readonly carton: string; readonly sku: string; readonly flag: string }
  'pack.label_of_other_parcel': { readonly scanned: string; readonly expected: string }
  /** The address was changed after the label was printed. */
  'pack.label_outdated': { readonly number: string; readonly scanned: string; readonly expected: string }
  /** DONE, before its carton and weight are known. */
  'pack.box_first': { readonly number: string }
  /** A new box is asked for before anything is in this one. */
  'pack.box_empty': { readonly number: string }
  /** All that is left is in this box. */
  'pack.box_is_last': { readonly number: string }
  'pack.label_first': { readonly scanned: string; readonly expected: string }
  /** More of the order was picked, or is in hand, since the parcel was closed; or its next box is begun. */
  'pack.undo_blocked': { readonly number: string }
  'pack.nothing_to_undo': Record<string, never>
  /** The unit that is to be taken out was not scanned last. */
  'pack.scan_it_first': { readonly number: string }
  'pack.nothing_to_take_out': { readonly number: string }
  /** A lot of it was stopped, or the scanned unit is of one. */
  'pack.lot_recalled': LotRefused
  'pack.lot_quarantined': LotRefused
  'pack.lot_expired': LotRefused
  'pack.lot_wrong': LotRefused
  /** Several lots of the item belong into the parcel, and the code names none. */
  'pack.lot_needed': LotRefused
}
