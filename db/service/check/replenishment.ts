import { place } from '../../stock/places.ts'
import type { Reader } from '../../schema.ts'
import { type Violation, violations } from './violation.ts'

/** A replenishment counts its own moves, which end in its face; bins are faces or reserve, and what is over has nothing in hand. */
export async function checkReplenishment(db: Reader): Promise<Violation[]> {
  const parts = await Promise.all([counted(db), strays(db), acts(db), endings(db), roles(db)])
  return parts.flat()
}

async function counted(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('replenishment')
    .leftJoin('move', (join) => join.onRef('move.document_id', '=', 'replenishment.id').on('move.cause', '=', 'replenish'))
    .leftJoin('move as undo', 'undo.undoes_id', 'move.id')
    .select(({ fn, eb }) => [
      'replenishment.id',
      'replenishment.moved',
      fn
        .coalesce(
          fn.sum<number>(
            eb
              .case()
              .when('undo.id', 'is', null)
              .then(fn.coalesce('move.quantity', eb.lit(0)))
              .else(eb.lit(0))
              .end(),
          ),
          eb.lit(0),
        )
        .as('units'),
    ])
    .groupBy(['replenishment.id', 'replenishment.moved'])
    .execute()
  const wrong = rows.filter(({ moved, units }) => moved !== units)
  return violations('what a replenishment brought is the sum of its moves', wrong, (row) => ({
    where: `replenishment ${row.id}`,
    found: `brought ${row.moved}, moved ${row.units}`,
  }))
}

async function strays(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('move')
    .leftJoin('replenishment', 'replenishment.id', 'move.document_id')
    .select(['move.id', 'replenishment.id as replenishmentId'])
    .where('move.cause', '=', 'replenish')
    .where((eb) =>
      eb.or([
        eb('replenishment.id', 'is', null),
        eb('replenishment.face_id', '!=', eb.ref('move.to_id')),
        eb('replenishment.item_id', '!=', eb.ref('move.item_id')),
        eb('move.from_id', '<=', place.scrap),
      ]),
    )
    .execute()
  return violations('what fills a face goes into it, out of another bin', rows, (row) => ({
    where: `move ${row.id}`,
    found: `replenishment ${row.replenishmentId ?? 'not there'}`,
  }))
}

/** An act that put something names its move, and was taken back with it. */
async function acts(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('replenishment_act as act')
    .leftJoin('move', 'move.id', 'act.move_id')
    .leftJoin('move as undo', 'undo.undoes_id', 'move.id')
    .select(['act.id', 'act.kind', 'act.undone', 'undo.id as undoId'])
    .where('act.kind', '=', 'put')
    .where((eb) =>
      eb.or([
        eb('move.id', 'is', null),
        eb('move.lot_id', '!=', eb.ref('act.lot_id')),
        eb('move.from_id', '!=', eb.ref('act.location_id')),
        eb('move.quantity', '!=', eb.ref('act.units')),
        eb.and([eb('act.undone', '=', 0), eb('undo.id', 'is not', null)]),
        eb.and([eb('act.undone', '=', 1), eb('undo.id', 'is', null)]),
      ]),
    )
    .execute()
  return violations('what was put into a face was moved there', rows, (row) => ({
    where: `replenishment act ${row.id}`,
    found: `undone ${row.undone}, taken back by move ${row.undoId}`,
  }))
}

async function endings(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('replenishment')
    .select(['id', 'status', 'quantity', 'moved', 'closed_at'])
    .where((eb) =>
      eb.or([
        eb.and([eb('closed_at', 'is', null), eb('status', 'in', ['done', 'dropped'])]),
        eb.and([eb('closed_at', 'is not', null), eb('status', 'in', ['open', 'taken'])]),
        eb('moved', '>', eb.ref('quantity')),
        eb.and([eb('status', '=', 'dropped'), eb('moved', '>', 0)]),
        eb.and([eb('status', '=', 'done'), eb('moved', '!=', eb.ref('quantity'))]),
      ]),
    )
    .execute()
  const inHand = await db
    .selectFrom('replenishment_act as act')
    .innerJoin('replenishment', 'replenishment.id', 'act.replenishment_id')
    .select(({ fn, eb }) => [
      'act.replenishment_id as id',
      fn
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
    .where('act.undone', '=', 0)
    .where('act.kind', 'in', ['take', 'put'])
    .where('replenishment.status', '!=', 'taken')
    .groupBy('act.replenishment_id')
    .execute()
  return [
    ...violations('a replenishment is over when it is done or dropped, and brings no more than it was for', rows, (row) => ({
      where: `replenishment ${row.id}`,
      found: `${row.status}, ${row.moved} of ${row.quantity}, closed at ${row.closed_at}`,
    })),
    ...violations(
      'only what somebody has taken is in hand',
      inHand.filter(({ units }) => units !== 0),
      (row) => ({ where: `replenishment ${row.id}`, found: `${row.units} in hand` }),
    ),
  ]
}

async function roles(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('location')
    .select(['id', 'kind', 'pickable', 'reserve'])
    .where('reserve', '=', 1)
    .where((eb) => eb.or([eb('pickable', '=', 1), eb('kind', '!=', 'bin')]))
    .execute()
  const faces = await db
    .selectFrom('pick_face')
    .innerJoin('location', 'location.id', 'pick_face.location_id')
    .select(['pick_face.item_id as itemId', 'location.code'])
    .where('location.pickable', '=', 0)
    .execute()
  return [
    ...violations('a reserve is a bin, and no pick face', rows, (row) => ({
      where: `location ${row.id}`,
      found: `${row.kind}, pickable ${row.pickable}`,
    })),
    ...violations('what is set as a pick face is one', faces, (row) => ({ where: `item ${row.itemId}`, found: row.code })),
  ]
}
