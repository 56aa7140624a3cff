import { undecidedUnits } from '../../../domain/returns/undecided.ts'
import type { Reader } from '../../schema.ts'
import { place } from '../../stock/places.ts'
import { type Violation, violations } from './violation.ts'

/** Nothing comes back that was not shipped, nothing twice; QUARANTINE holds what returns have still to decide on. */
export async function checkReturns(db: Reader): Promise<Violation[]> {
  const parts = await Promise.all([returnedUnits(db), countedUnits(db), quarantine(db), states(db), moves(db), lots(db), ways(db)])
  return parts.flat()
}

async function returnedUnits(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('return_line')
    .innerJoin('order_line', 'order_line.id', 'return_line.line_id')
    .select(({ fn }) => ['order_line.id', 'order_line.shipped', fn.sum<number>('return_line.received').as('received')])
    .groupBy(['order_line.id', 'order_line.shipped'])
    .execute()
  const wrong = rows.filter((row) => row.received > row.shipped)
  return violations('nothing is returned that was not shipped', wrong, (row) => ({
    where: `order line ${row.id}`,
    found: `shipped ${row.shipped}, returned ${row.received}`,
  }))
}

const columns = { receive: 'received', restock: 'restocked', scrap: 'scrapped', supplier: 'to_supplier' } as const

const key = (returnId: number, lineId: number | null, kind: string) => `return ${returnId}, line ${lineId}: ${kind}`

async function countedUnits(db: Reader): Promise<Violation[]> {
  const lines = await db.selectFrom('return_line').selectAll().execute()
  const acts = await db
    .selectFrom('return_act')
    .select(({ fn }) => ['return_id', 'line_id', 'kind', fn.sum<number>('units').as('units')])
    .where('undone', '=', 0)
    .where('kind', '!=', 'finish')
    .groupBy(['return_id', 'line_id', 'kind'])
    .execute()
  const counted = new Map<string, number>()
  for (const line of lines) {
    for (const kind of ['receive', 'restock', 'scrap', 'supplier'] as const) {
      if (line[columns[kind]] > 0) counted.set(key(line.return_id, line.line_id, kind), line[columns[kind]])
    }
  }
  const done = new Map(acts.map((act) => [key(act.return_id, act.line_id, act.kind), act.units]))
  const wrong = [...new Set([...counted.keys(), ...done.keys()])].filter((one) => counted.get(one) !== done.get(one))
  return violations('a return counts what was done in it', wrong, (one) => ({
    where: one,
    found: `line ${counted.get(one) ?? 0}, acts ${done.get(one) ?? 0}`,
  }))
}

async function quarantine(db: Reader): Promise<Violation[]> {
  const acts = await db
    .selectFrom('return_act')
    .select(['kind', 'line_id as lineId', 'lot_id as lotId', 'units'])
    .where('undone', '=', 0)
    .orderBy('id')
    .execute()
  const held = new Map<number, number>()
  for (const { lotId, units } of undecidedUnits(acts)) held.set(lotId, (held.get(lotId) ?? 0) + units)
  const stock = await db.selectFrom('stock').select(['lot_id', 'on_hand']).where('location_id', '=', place.quarantine).execute()
  const shelf = new Map(stock.map((row) => [row.lot_id, row.on_hand]))
  const wrong = [...held].filter(([lot, units]) => (shelf.get(lot) ?? 0) < units)
  return violations('QUARANTINE holds what returns have still to decide on', wrong, ([lot, units]) => ({
    where: `lot ${lot}`,
    found: `returns ${units}, QUARANTINE ${shelf.get(lot) ?? 0}`,
  }))
}

async function states(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('return_case')
    .leftJoin('return_line', 'return_line.return_id', 'return_case.id')
    .select(({ fn, eb }) => [
      'return_case.id',
      'return_case.status',
      fn.coalesce(fn.sum<number>('received'), eb.lit(0)).as('received'),
      fn.coalesce(fn.sum<number>(eb('restocked', '+', eb('scrapped', '+', eb.ref('to_supplier')))), eb.lit(0)).as('decided'),
    ])
    .groupBy(['return_case.id', 'return_case.status'])
    .execute()
  const wrong = rows.filter(({ status, received, decided }) => {
    if (status === 'authorised' || status === 'voided') return received > 0
    return status === 'dispositioned' ? received === 0 || received !== decided : received === 0
  })
  return violations('the state of a return follows from its units', wrong, (row) => ({
    where: `return ${row.id} (${row.status})`,
    found: `received ${row.received}, decided ${row.decided}`,
  }))
}

async function moves(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('return_act')
    .leftJoin('move', 'move.id', 'return_act.move_id')
    .leftJoin('move as undo', 'undo.undoes_id', 'move.id')
    .select(['return_act.id', 'return_act.kind', 'return_act.return_id', 'move.id as moveId'])
    .where('return_act.kind', '!=', 'finish')
    .where((eb) =>
      eb.or([
        eb('move.id', 'is', null),
        eb('move.quantity', '!=', eb.ref('return_act.units')),
        eb('move.lot_id', '!=', eb.ref('return_act.lot_id')),
        eb('move.line_id', '!=', eb.ref('return_act.line_id')),
        eb.and([eb('return_act.undone', '=', 0), eb('undo.id', 'is not', null)]),
        eb.and([eb('return_act.undone', '=', 1), eb('undo.id', 'is', null)]),
      ]),
    )
    .execute()
  return violations('what a return did was moved once', rows, (row) => ({
    where: `return ${row.return_id}, act ${row.id}`,
    found: `${row.kind}, move ${row.moveId}`,
  }))
}

/** A line that came to us as shipped has no parcel of ours, and says nothing about lots. */
async function lots(db: Reader): Promise<Violation[]> {
  const sent = await db
    .selectFrom('parcel_content')
    .select(({ fn }) => ['line_id', 'lot_id', fn.sum<number>('quantity').as('units')])
    .where('hand_over_move_id', 'is not', null)
    .groupBy(['line_id', 'lot_id'])
    .execute()
  const back = await db
    .selectFrom('return_act')
    .select(({ fn }) => ['line_id', 'lot_id', fn.sum<number>('units').as('units')])
    .where('kind', '=', 'receive')
    .where('undone', '=', 0)
    .groupBy(['line_id', 'lot_id'])
    .execute()
  const packedHere = new Set(sent.map((row) => row.line_id))
  const units = new Map(sent.map((row) => [`${row.line_id}/${row.lot_id}`, row.units]))
  const wrong = back.filter((row) => packedHere.has(row.line_id ?? 0) && row.units > (units.get(`${row.line_id}/${row.lot_id}`) ?? 0))
  return violations('a lot comes back only as often as it was sent', wrong, (row) => ({
    where: `order line ${row.line_id}, lot ${row.lot_id}`,
    found: `sent ${units.get(`${row.line_id}/${row.lot_id}`) ?? 0}, returned ${row.units}`,
  }))
}

/** CUSTOMER -> QUARANTINE -> bin, SCRAP or SUPPLIER. */
async function ways(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('return_act')
    .innerJoin('move', 'move.id', 'return_act.move_id')
    .innerJoin('location', 'location.id', 'move.to_id')
    .select(['return_act.id', 'return_act.return_id', 'return_act.kind', 'move.from_id', 'location.kind as toKind'])
    .execute()
  const ends = { receive: 'quarantine', restock: 'bin', scrap: 'scrap', supplier: 'supplier', finish: '' } as const
  const wrong = rows.filter(
    (row) => row.toKind !== ends[row.kind] || row.from_id !== (row.kind === 'receive' ? place.customer : place.quarantine),
  )
  return violations('what comes back goes into quarantine, and from there where it was decided', wrong, (row) => ({
    where: `return ${row.return_id}, act ${row.id}`,
    found: `${row.kind} from ${row.from_id} to a ${row.toKind}`,
  }))
}
