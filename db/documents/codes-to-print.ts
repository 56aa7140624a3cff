import type { CodeKind } from '../../domain/documents/contract.ts'
import { commandCode, commandWords } from '../../domain/scanning/command-codes.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { testCode } from '../../domain/scanning/set-up/scanner-test.ts'
import { findPlaces } from '../../domain/stock/find-places.ts'
import { variantText } from '../../domain/stock/variant-text.ts'
import type { Reader } from '../schema.ts'
import { readVariant, searchPatterns } from '../stock/items.ts'
import type { WantedCode } from './codes/fit-codes.ts'
import { documentWords as words } from './words.ts'

interface Chosen {
  readonly ids: readonly number[] | undefined
  /** As in Stock; empty: all. */
  readonly search: string
}

/** All codes of a kind, or those that were chosen, in the order in which people look for them. */
export async function codesToPrint(db: Reader, kind: CodeKind, { ids, search }: Chosen): Promise<readonly WantedCode[]> {
  switch (kind) {
    case 'totes':
      return places(db, 'tote', { ids, search })
    case 'bins':
      return places(db, 'bin', { ids, search })
    case 'items':
      return items(db, { ids, search })
    case 'staff':
      return badges(db, ids)
    case 'commands':
      return commandWords.map((word) => ({ code: commandCode(word), ...words.command(word) }))
    case 'scanner':
      return [{ code: testCode, ...words.scannerTest }]
  }
}

async function places(db: Reader, kind: 'bin' | 'tote', { ids, search }: Chosen): Promise<readonly WantedCode[]> {
  const rows = await db
    .selectFrom('location')
    .select(['id', 'code', 'zone'])
    .where('kind', '=', kind)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? []))
    .orderBy('walk_order')
    .orderBy('code_key')
    .execute()
  return findPlaces(rows, search).map((row) => ({ code: ownCode(kind, row.id), title: row.code, subtitle: words.place(kind, row.zone) }))
}

/** Its first barcode of one unit, else its SKU. */
async function items(db: Reader, { ids, search }: Chosen): Promise<readonly WantedCode[]> {
  const rows = await db
    .selectFrom('item')
    .select((eb) => [
      'item.sku',
      'item.name',
      'item.variant',
      eb
        .selectFrom('item_barcode')
        .select('code')
        .whereRef('item_barcode.item_id', '=', 'item.id')
        .where('item_barcode.quantity', '=', 1)
        .orderBy('item_barcode.id')
        .limit(1)
        .as('barcode'),
    ])
    .where('active', '=', 1)
    .$if(ids !== undefined, (query) => query.where('item.id', 'in', ids ?? []))
    .where((eb) => eb.and(searchPatterns(search).map((pattern) => eb('item.search_text', 'like', pattern))))
    .orderBy('sku_key')
    .execute()
  return rows.map(({ sku, name, variant, barcode }) => ({
    code: barcode ?? sku,
    ...(barcode === null ? {} : { otherwise: sku }),
    title: sku,
    subtitle: [name, variantText(readVariant(variant))].filter((text) => text !== '').join(', '),
  }))
}

async function badges(db: Reader, ids: readonly number[] | undefined): Promise<readonly WantedCode[]> {
  const rows = await db
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('active', '=', 1)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? []))
    .orderBy('name_key')
    .execute()
  return rows.map((row) => ({ code: ownCode('staff', row.id), title: row.name, subtitle: words.badge }))
}
