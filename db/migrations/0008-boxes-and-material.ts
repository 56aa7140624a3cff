import type { Migration } from './ddl.ts'

/** Orders that go in several boxes: a split parcel holds what was verified into it, the rest follows in the next. */
export const boxesAndMaterial: Migration = {
  version: 8,
  name: 'boxes and material',
  statements: ({ int }) => [`alter table parcel add column split ${int} not null default 0`],
}
