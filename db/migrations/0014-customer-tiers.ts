import type { Ddl, Migration } from './ddl.ts'

const statements = ({ int }: Ddl) => [
  `alter table customer add column tier text not null default ''`,
  `alter table parcel add column weight_computed ${int} not null default 0`,
]

/** What a shop calls its customers, and which parcels nobody weighed. */
export const customerTiers: Migration = { version: 14, name: 'customer tiers', statements }
