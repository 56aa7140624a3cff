import type { Reader } from '../../schema.ts'

/**
 * Units in hands, by reserve bin, lot and replenishment. The books still have them in the reserve bin, where they count as allocated:
 * no other hand moves or counts them away.
 */
export function carriedUnits(db: Reader) {
  return (
    db
      .selectFrom('replenishment_act as act')
      .innerJoin('replenishment', 'replenishment.id', 'act.replenishment_id')
      .innerJoin('lot', 'lot.id', 'act.lot_id')
      .select((eb) => [
        'act.replenishment_id as replenishmentId',
        'act.location_id as locationId',
        'lot.id as lotId',
        eb.fn
          .sum<number>(
            eb
              .case()
              .when('act.kind', '=', 'put')
              .then(eb('act.units', '*', eb.lit(-1)))
              .else(eb.ref('act.units'))
              .end(),
          )
          .as('units'),
      ])
      // A literal, so that SQLite takes the partial index of those that are not over.
      .where('replenishment.closed_at', 'is', null)
      .where('act.undone', '=', 0)
      .where('act.kind', 'in', ['take', 'put'])
      .groupBy(['act.replenishment_id', 'act.location_id', 'lot.id'])
  )
}
