import { addressChange } from '../../domain/checklists/applies.ts'
import type { CheckKind } from '../../domain/checklists/contract.ts'
import type { PackState } from '../../domain/packing/stage.ts'
import type { VerifyLine } from '../../domain/packing/verify.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { Reader } from '../schema.ts'

export interface ParcelLine extends VerifyLine {
  readonly product: string
  readonly weightGrams: number | null
  readonly lotTracked: boolean
  /** JSON, as the item keeps them. */
  readonly flags: string
}

const linesOfParcel = prepared({ parcelId: aNumber() }, (db: Reader, { parcelId }) =>
  db
    .selectFrom('parcel_line')
    .innerJoin('item', 'item.id', 'parcel_line.item_id')
    .select([
      'parcel_line.line_id as lineId',
      'parcel_line.item_id as itemId',
      'parcel_line.expected',
      'parcel_line.verified',
      'item.sku',
      'item.product',
      'item.weight_grams as weightGrams',
      'item.lot_tracked',
      'item.flags',
    ])
    .where('parcel_line.parcel_id', '=', parcelId)
    .orderBy('parcel_line.line_id'),
)

/** What belongs into the parcel and how much of it was verified, in the order of the order's lines. */
export async function parcelLines(db: Reader, parcelId: number): Promise<readonly ParcelLine[]> {
  const rows = await linesOfParcel.rows(db, { parcelId })
  return rows.map(({ lot_tracked: tracked, ...line }) => ({ ...line, lotTracked: tracked === 1 }))
}

export type ParcelCheck = PackState['checks'][number] & {
  readonly key: string
  readonly kind: CheckKind
  readonly versionId: number | null
  readonly answer: string
  readonly photoId: number | null
}

const checksOfParcel = prepared({ parcelId: aNumber() }, (db: Reader, { parcelId }) =>
  db
    .selectFrom('parcel_check')
    .select(['key', 'text', 'kind', 'required', 'done', 'skipped', 'version_id as versionId', 'answer', 'photo_id as photoId'])
    .where('parcel_id', '=', parcelId)
    .orderBy('position')
    .orderBy('key'),
)

export async function parcelChecks(db: Reader, parcelId: number): Promise<readonly ParcelCheck[]> {
  const rows = await checksOfParcel.rows(db, { parcelId })
  return rows.map(({ required, done, skipped, ...row }) => ({
    ...row,
    required: required === 1,
    done: done === 1,
    skipped: skipped === 1,
    first: row.key === addressChange.key,
  }))
}
