import { materialUse } from '../../domain/materials/use.ts'
import type { ParcelView } from '../../domain/packing/contract.ts'
import type { Carton } from '../../domain/settings/contract.ts'
import type { Reader } from '../schema.ts'
import { materialsInUse } from './rows.ts'
import { goodsVolume, type PackedParcel } from './spend.ts'

/** What the parcel would use up in each of these cartons. */
export async function materialPlan(db: Reader, parcel: PackedParcel, cartons: readonly Carton[]): Promise<ParcelView['material']> {
  const materials = await materialsInUse(db)
  if (materials.length === 0) return []
  const volume = await goodsVolume(db, parcel.id)
  return cartons.map((carton) => ({
    carton: carton.code,
    uses: materialUse(materials, { ...parcel, carton, goodsVolume: volume }).flatMap(({ materialId, quantity }) => {
      const material = materials.find(({ id }) => id === materialId)
      return material === undefined ? [] : [{ name: material.name, unit: material.unit, quantity, left: material.onHand - quantity }]
    }),
  }))
}
