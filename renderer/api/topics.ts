import type { QueryName } from '../../domain/contract.ts'
import type { Topic } from '../../domain/service/protocol.ts'

/** What each view shows: it asks again when a command has touched one of these. */
export const topicsOf: Readonly<Record<QueryName, readonly Topic[]>> = {
  'settings.get': ['settings'],
  'checklists.list': ['checklists'],
  'checklists.preview': ['checklists', 'orders', 'items'],
  'checklists.words': ['orders', 'items'],
  'people.list': ['people'],
  'items.list': ['items', 'stock'],
  'items.get': ['items', 'stock'],
  'items.photo': [],
  'stock.list': ['items', 'stock'],
  'stock.heldBy': ['stock', 'orders', 'picking', 'packing'],
  'stock.moves': ['stock'],
  'locations.list': ['stock'],
  'tasks.list': ['tasks'],
  'suppliers.list': ['purchasing', 'items'],
  'suppliers.get': ['purchasing', 'items'],
  'suppliers.ofItem': ['purchasing', 'items'],
  'suppliers.rates': ['purchasing', 'settings'],
  'purchasing.list': ['purchasing'],
  'purchasing.get': ['purchasing', 'items'],
  'purchasing.arrivals': ['purchasing', 'orders'],
  'purchasing.csv': ['purchasing'],
  // Not stock: a board that asked again at each scan would slow the benches.
  'reorder.board': ['reorder', 'purchasing'],
  'reorder.policies': ['reorder'],
  'reorder.uplifts': ['reorder'],
  'orders.queue': ['orders', 'picking', 'packing', 'shipping'],
  'orders.counts': ['orders', 'picking', 'packing', 'shipping'],
  'orders.together': ['orders', 'picking', 'packing'],
  'orders.get': ['orders', 'picking', 'packing', 'shipping', 'returns'],
  'picking.ready': ['orders', 'picking'],
  'picking.view': ['picking', 'orders'],
  'substitutes.ofItem': ['items', 'stock'],
  'substitutes.ofOrder': ['orders', 'picking'],
  'packing.waiting': ['orders', 'picking', 'packing'],
  'packing.view': ['packing', 'orders'],
  'materials.list': ['materials'],
  'materials.moves': ['materials'],
  'shipping.staged': ['shipping', 'packing'],
  'shipping.manifests': ['shipping'],
  'shipping.exportFile': ['shipping'],
  'evidence.parcel': ['packing', 'shipping', 'orders'],
  'documents.evidence': ['packing', 'shipping', 'orders'],
  'returns.list': ['returns'],
  'returns.find': ['returns', 'shipping'],
  'returns.view': ['returns', 'stock'],
  'documents.label': ['packing', 'orders'],
  'documents.slip': ['packing', 'orders'],
  'documents.returnLabel': ['returns', 'orders'],
  'documents.codes': ['stock', 'people'],
  'documents.bars': [],
  'imports.preview': [],
  'imports.badRows': [],
  'imports.cancel': [],
  'imports.list': ['imports'],
  'stock.countSheet': ['stock'],
  'scanning.resolve': [],
  'today.summary': ['orders', 'picking', 'packing', 'shipping', 'stock', 'tasks'],
}

const topicsByName: ReadonlyMap<string, readonly Topic[]> = new Map(Object.entries(topicsOf))

export function shows(name: string, changed: readonly Topic[]): boolean {
  return topicsByName.get(name)?.some((topic) => changed.includes(topic)) ?? false
}
