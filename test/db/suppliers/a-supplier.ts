import type { OfferFields, SupplierFields } from '../../../domain/suppliers/contract.ts'

export function supplier(name: string, more: Partial<SupplierFields> = {}): SupplierFields {
  return {
    name: name.trim(),
    account: '',
    currency: 'GBP',
    leadTimeDays: null,
    minOrderMinor: 0,
    orderWeekdays: [],
    contacts: [],
    address: '',
    note: '',
    inspection: 'none',
    inspectionChecks: [],
    ...more,
  }
}

export function offer(more: Partial<OfferFields> = {}): OfferFields {
  return { code: '', priceMinor: 300, currency: 'GBP', packSize: 1, minQuantity: 1, priority: 1, ...more }
}
