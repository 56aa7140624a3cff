import type { Contact, OfferFields, SupplierFields } from '../suppliers/contract.ts'
import { supplierKey } from '../suppliers/supplier-key.ts'
import type { ImportedOffer, ImportedSupplier } from './records.ts'

/** What a file says of a supplier over what the shop knows; null: it is new. A blank cell changes nothing. */
export function mergeSupplier(known: SupplierFields | null, file: ImportedSupplier, shopCurrency: string): SupplierFields {
  return {
    name: known?.name ?? file.name,
    account: file.account || (known?.account ?? ''),
    currency: file.currency ?? known?.currency ?? shopCurrency,
    leadTimeDays: file.leadTimeDays ?? known?.leadTimeDays ?? null,
    minOrderMinor: file.minOrderMinor ?? known?.minOrderMinor ?? 0,
    orderWeekdays: file.orderWeekdays.length > 0 ? [...new Set(file.orderWeekdays)].sort((a, b) => a - b) : (known?.orderWeekdays ?? []),
    contacts: mergeContacts(known?.contacts ?? [], file.contact),
    address: file.address || (known?.address ?? ''),
    note: file.note || (known?.note ?? ''),
    inspection: file.inspection ?? known?.inspection ?? 'none',
    inspectionChecks: known?.inspectionChecks ?? [],
  }
}

/** A contact of the same name is told anew, another one is added. */
function mergeContacts(known: readonly Contact[], told: Contact | null): Contact[] {
  if (told === null) return [...known]
  const isSame = ({ name }: Contact) => supplierKey(name) === supplierKey(told.name)
  if (!known.some(isSame)) return [...known, told]
  return known.map((contact) =>
    isSame(contact)
      ? { name: contact.name, role: contact.role, email: told.email || contact.email, phone: told.phone || contact.phone }
      : contact,
  )
}

/** What a file says of an offer over what the shop knows; null: it is new. A blank cell changes nothing. */
export function mergeOffer(known: OfferFields | null, file: ImportedOffer, supplierCurrency: string): OfferFields {
  return {
    code: file.code || (known?.code ?? ''),
    priceMinor: file.priceMinor ?? known?.priceMinor ?? null,
    currency: file.currency ?? known?.currency ?? supplierCurrency,
    packSize: file.packSize ?? known?.packSize ?? 1,
    minQuantity: file.minQuantity ?? known?.minQuantity ?? 1,
    priority: file.priority ?? known?.priority ?? 1,
  }
}
