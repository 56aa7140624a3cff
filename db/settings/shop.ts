import { refuse } from '../../domain/refusal.ts'
import { type Shop, shopSchema } from '../../domain/settings/contract.ts'
import type { Reader } from '../schema.ts'

export interface StoredShop {
  readonly shop: Shop | null
  readonly version: number
}

export async function readShop(db: Reader): Promise<StoredShop> {
  const row = await db.selectFrom('setting').select(['value', 'version']).where('key', '=', 'shop').executeTakeFirst()
  return row ? { shop: shopSchema.parse(JSON.parse(row.value)), version: row.version } : { shop: null, version: 0 }
}

/** The shop, once the welcome has been answered; before that nothing can be ordered, picked or printed. */
export async function theShop(db: Reader): Promise<Shop> {
  const { shop } = await readShop(db)
  return shop ?? refuse('settings.not_set_up', {})
}
