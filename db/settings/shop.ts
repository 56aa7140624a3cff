import { dayOf } from '../../domain/orders/days.ts'
import { refuse } from '../../domain/refusal.ts'
import { type Shop, shopSchema } from '../../domain/settings/contract.ts'
import { prepared } from '../dialect/prepared.ts'
import type { Reader } from '../schema.ts'

export interface StoredShop {
  readonly shop: Shop | null
  readonly version: number
}

const storedShop = prepared({}, (db: Reader) => db.selectFrom('setting').select(['value', 'version']).where('key', '=', 'shop'))

export async function readShop(db: Reader): Promise<StoredShop> {
  const row = await storedShop.first(db, {})
  return row ? { shop: parsed(row.value), version: row.version } : { shop: null, version: 0 }
}

let last: { readonly text: string; readonly shop: Shop } | null = null

/** The same text is the same shop: parsed once, not at every scan. */
function parsed(text: string): Shop {
  if (last?.text !== text) last = { text, shop: shopSchema.parse(JSON.parse(text)) }
  return last.shop
}

/** 'YYYY-MM-DD' in the shop's time zone. */
export async function shopDay(db: Reader, now: number): Promise<string> {
  const { shop } = await readShop(db)
  return dayOf(now, shop?.timeZone ?? 'UTC')
}

/** The shop, once the welcome has been answered; before that nothing can be ordered, picked or printed. */
export async function theShop(db: Reader): Promise<Shop> {
  const { shop } = await readShop(db)
  return shop ?? refuse('settings.not_set_up', {})
}
