import { timeOfDay } from '../../domain/orders/days.ts'
import type { Carrier } from '../../domain/settings/contract.ts'
import type { CarrierStage, StagedParcel } from '../../domain/shipping/contract.ts'
import { isLeftBehind, lastVan } from '../../domain/shipping/left-behind.ts'
import type { Reader } from '../schema.ts'
import { readShop } from '../settings/shop.ts'

/** Parcels that wait for each carrier, the most urgent first, and what was scanned out to it since its last manifest. */
export async function stagedByCarrier(db: Reader, now: number): Promise<CarrierStage[]> {
  const { shop } = await readShop(db)
  const staged = await parcels(db).where('parcel.status', '=', 'labelled').orderBy('sales_order.promise_at').orderBy('parcel.id').execute()
  const manifests = await db.selectFrom('manifest').select(['id', 'carrier', 'opened_at']).where('closed_at', 'is', null).execute()
  const manifestIds = manifests.map((manifest) => manifest.id)
  const out =
    manifestIds.length === 0
      ? []
      : await parcels(db).where('parcel.manifest_id', 'in', manifestIds).orderBy('parcel.handed_over_at', 'desc').execute()
  const known = shop?.carriers ?? []
  // A carrier that was taken from the settings stays here as long as parcels wait for it.
  const unlisted = [...new Set([...staged, ...manifests].map((row) => row.carrier))].filter(
    (code) => !known.some((one) => one.code === code),
  )
  const carriers: readonly Carrier[] = [...known, ...unlisted.map((code) => ({ code, name: code, services: [], cutOff: '' }))]
  return carriers.map((carrier) => {
    const own = staged.filter((row) => row.carrier === carrier.code)
    const timeZone = shop?.timeZone ?? 'UTC'
    const vanAt = lastVan(now, carrier.cutOff, timeZone)
    const manifest = manifests.find((one) => one.carrier === carrier.code)
    return {
      carrier: carrier.code,
      name: carrier.name,
      cutOffAt: carrier.cutOff === '' ? null : timeOfDay(now, carrier.cutOff, timeZone),
      staged: own.map(toStaged),
      leftBehind: own.filter((row) => isLeftBehind(row, now, vanAt)).map((row) => row.id),
      manifest: manifest
        ? { id: manifest.id, openedAt: manifest.opened_at, parcels: out.filter((row) => row.manifest_id === manifest.id).map(toStaged) }
        : null,
    }
  })
}

function parcels(db: Reader) {
  return db
    .selectFrom('parcel')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .select([
      'parcel.id',
      'parcel.sscc',
      'parcel.carrier',
      'parcel.manifest_id',
      'parcel.service',
      'parcel.weight_grams as weightGrams',
      'parcel.tracking',
    ])
    .select(['parcel.labelled_at as labelledAt', 'sales_order.id as orderId', 'sales_order.number as orderNumber'])
    .select(['sales_order.ship_name as customer', 'sales_order.ship_country as country', 'sales_order.promise_at as promiseAt'])
}

type Row = Awaited<ReturnType<ReturnType<typeof parcels>['execute']>>[number]

function toStaged({ carrier: _carrier, manifest_id: _manifestId, ...parcel }: Row): StagedParcel {
  return parcel
}

/** Parcels that nobody handed over, though their van came or their promise is over. */
export async function leftBehind(db: Reader, now: number): Promise<number> {
  const { shop } = await readShop(db)
  const rows = await db
    .selectFrom('parcel')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .select(['parcel.carrier', 'parcel.labelled_at as labelledAt', 'sales_order.promise_at as promiseAt'])
    .where('parcel.status', '=', 'labelled')
    .execute()
  const cutOffs = new Map(shop?.carriers.map(({ code, cutOff }) => [code, cutOff]))
  return rows.filter((row) => isLeftBehind(row, now, lastVan(now, cutOffs.get(row.carrier) ?? '', shop?.timeZone ?? 'UTC'))).length
}
