import type { CodeKind } from '../../domain/documents/contract.ts'
import { commandCode, commandWords } from '../../domain/scanning/command-codes.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { testCode } from '../../domain/scanning/set-up/scanner-test.ts'
import { variantText } from '../../domain/stock/variant-text.ts'
import type { Reader } from '../schema.ts'
import { readVariant } from '../stock/items.ts'
import type { WantedCode } from './codes/fit-codes.ts'
import { documentWords as words } from './words.ts'

/** All codes of a kind, or those of some ids, in the order in which people look for them. */
export async function codesToPrint(db: Reader, kind: CodeKind, ids: readonly number[] | undefined): Promise<readonly WantedCode[]> {
  switch (kind) {
    case 'totes':
      return places(db, 'tote', ids)
    case 'bins':
      return places(db, 'bin', ids)
    case 'items':
      return items(db, ids)
    case 'staff':
      return badges(db, ids)
    case 'commands':
      return commandWords.map((word) => ({ code: commandCode(word), ...words.command(word) }))
    case 'scanner':
      return [{ code: testCode, ...words.scannerTest }]
  }
}

async function places(db: Reader, kind: 'bin' | 'tote', ids: readonly number[] | undefined): Promise<readonly WantedCode[]> {
  const rows = await db
    .selectFrom('location')
    .select(['id', 'code', 'zone'])
    .where('kind', '=', kind)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? []))
    .orderBy('walk_order')
    .orderBy('code_key')
    .execute()
  return rows.map((row) => ({ code: ownCode(kind, row.id), title: row.code, subtitle: words.place(kind, row.zone) }))
}

/** Its first barcode of one unit, else its SKU. */
async function items(db: Reader, ids: readonly number[] | undefined): Promise<readonly WantedCode[]> {
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
