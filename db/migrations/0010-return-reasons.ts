import type { Migration } from './ddl.ts'

/** Why each unit comes back. */
export const returnReasons: Migration = {
  version: 10,
  name: 'return reasons',
  statements: () => [`alter table return_line add column reason text not null default 'unspecified'`],
}
