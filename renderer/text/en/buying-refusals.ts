import type { SupplierRefusals } from '../../../domain/suppliers/contract.ts'

export const buyingRefusals = {
  'supplier.unknown': 'This supplier is not known any more. Look at the list again.',
  'supplier.stale': 'Someone else changed {{name}} in the meantime. Look at it again, then change it.',
  'supplier.name_taken': 'There is already a supplier called {{name}}. Open that one, or choose another name.',
  'supplier.has_open_orders': '{{name}} still has open purchase orders ({{orders, number}}). Close or cancel them first.',
  'supplier.does_not_sell': '{{supplier}} does not sell {{sku}}. Add it to what they sell, or buy it elsewhere.',
  'supplier.own_rate': '{{currency}} is the shop’s own currency and needs no rate.',
} as const satisfies Readonly<Record<keyof SupplierRefusals, string>>
