import type { Ddl, Migration } from './ddl.ts'

const statements = ({ int, keyTable }: Ddl) => [
  `create table import_record (
    import_id ${int} not null references import (id), what text not null, record_id ${int} not null, before text, after text not null,
    primary key (import_id, what, record_id)) ${keyTable}`,
]

/** What suppliers, offers and kits were before an import, and what it left. */
export const importedRecords: Migration = { version: 18, name: 'imported records', statements }
