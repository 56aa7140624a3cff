import type { Meaning } from '../../domain/scanning/contract.ts'
import type { Gs1Elements } from '../../domain/scanning/gs1/elements.ts'
import type { Gs1Scan } from '../../domain/scanning/gs1/read-gs1.ts'
import { dayOfShortDate } from '../../domain/scanning/gs1/short-date.ts'
import type { LotStatus } from '../../domain/stock/lot.ts'
import type { Reader } from '../schema.ts'
import { itemByCode } from './item-by-code.ts'

type Item = Extract<Meaning, { kind: 'item' }>

/** The item that a GS1 code is on, or that lies in a logistic unit: with the units, the lot and the expiry that the code tells. */
export async function itemOfElements(db: Reader, { elements, ambiguous }: Gs1Scan, now: number): Promise<Item | null> {
  const gtin = elements.gtin ?? elements.contentGtin
  const item = gtin === undefined ? null : await itemByCode(db, gtin)
  if (item === null) return null
  const told = await meant(db, item.itemId, ambiguous.length > 0 ? ambiguous : [elements])
  const count = (elements.gtin === undefined ? told.contentCount : told.count) || 1
  const expires = told.expires ?? told.bestBefore
  const day = expires === undefined ? null : dayOfShortDate(expires, new Date(now).getUTCFullYear())
  return {
    ...item,
    quantity: item.quantity * count,
    ...(told.lot === undefined ? {} : { lot: told.lot }),
    ...(told.known === undefined ? {} : { lotId: told.known.id, lotStatus: told.known.status }),
    ...earlier(day, told.known?.expiresOn ?? null),
  }
}

function earlier(one: string | null, other: string | null): { readonly expiresOn?: string } {
  const [expiresOn] = [one, other].filter((day) => day !== null).sort()
  return expiresOn === undefined ? {} : { expiresOn }
}

interface Told extends Gs1Elements {
  readonly known?: { readonly id: number; readonly status: LotStatus; readonly expiresOn: string | null }
}

/** Of several ways to read a code, the only one whose lot the shop knows. An item that is not lot-tracked has no lot. */
async function meant(db: Reader, itemId: number, ways: readonly Gs1Elements[]): Promise<Told> {
  const [only] = ways.length === 1 ? ways : []
  const lots = await db
    .selectFrom('item')
    .leftJoin('lot', (join) => join.onRef('lot.item_id', '=', 'item.id').on((eb) => eb(eb.fn('upper', ['lot.code']), 'in', lotKeys(ways))))
    .select(['item.lot_tracked', 'lot.id', 'lot.code', 'lot.status', 'lot.expires_on as expiresOn'])
    .where('item.id', '=', itemId)
    .execute()
  if (lots[0]?.lot_tracked !== 1) return only === undefined ? {} : withoutLot(only)
  const known = ways.flatMap((way) => {
    const lot =
      lots.find(({ code }) => code === way.lot) ?? onlyOne(lots.filter(({ code }) => code?.toUpperCase() === way.lot?.toUpperCase()))
    if (!lot?.id || !lot.code || !lot.status) return []
    return [{ ...way, lot: lot.code, known: { id: lot.id, status: lot.status, expiresOn: lot.expiresOn } }]
  })
  return onlyOne(known) ?? only ?? {}
}

/** Never empty, as some databases refuse an empty list; the empty lot is no lot that a code could name. */
function lotKeys(ways: readonly Gs1Elements[]): readonly string[] {
  return ways.map(({ lot }) => lot?.toUpperCase() ?? '-')
}

function withoutLot({ lot: _lot, ...rest }: Gs1Elements): Gs1Elements {
  return rest
}

function onlyOne<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined
}
