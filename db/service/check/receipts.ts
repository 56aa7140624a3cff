import { undecidedUnits } from '../../../domain/returns/undecided.ts'
import type { Reader } from '../../schema.ts'
import { place } from '../../stock/places.ts'
import { type Violation, violations } from './violation.ts'

/** A receipt counts what was done in it, each act moved its units once, and what it holds lies where it says. */
export async function checkReceipts(db: Reader): Promise<Violation[]> {
  const parts = await Promise.all([counts(db), moves(db), held(db)])
  return parts.flat()
}

const columns = {
  receive: 'received',
  reject: 'rejected',
  inspect: 'inspected',
  put_away: 'put_away',
  send_back: 'sent_back',
  scrap: 'scrapped',
} as const
const kinds = ['receive', 'reject', 'inspect', 'put_away', 'send_back', 'scrap'] as const

async function counts(db: Reader): Promise<Violation[]> {
  const lines = await db.selectFrom('receipt_line').selectAll().execute()
  const acts = await db
    .selectFrom('receipt_act')
    .select(({ fn }) => ['receipt_line_id', 'kind', fn.sum<number>('units').as('units')])
    .where('undone', '=', 0)
    .where('receipt_line_id', 'is not', null)
    .groupBy(['receipt_line_id', 'kind'])
    .execute()
  const done = new Map(acts.map((act) => [`${act.receipt_line_id} ${act.kind}`, act.units]))
  const wrong = lines.flatMap((line) =>
    kinds.flatMap((kind) => {
      const units = done.get(`${line.id} ${kind}`) ?? 0
      return line[columns[kind]] === units ? [] : [{ id: line.id, kind, counted: line[columns[kind]], units }]
    }),
  )
  return violations('a receipt counts what was done in it', wrong, (row) => ({
    where: `receipt line ${row.id}, ${row.kind}`,
    found: `counted ${row.counted}, acts ${row.units}`,
  }))
}

async function moves(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('receipt_act')
    .innerJoin('receipt_line', 'receipt_line.id', 'receipt_act.receipt_line_id')
    .leftJoin('move', 'move.id', 'receipt_act.move_id')
    .leftJoin('move as undo', 'undo.undoes_id', 'move.id')
    .select(['receipt_act.id', 'receipt_act.kind', 'move.id as moveId'])
    .where('receipt_act.kind', '!=', 'inspect')
    .where((eb) =>
      eb.or([
        eb('move.id', 'is', null),
        eb('move.quantity', '!=', eb.ref('receipt_act.units')),
        eb('move.lot_id', '!=', eb.ref('receipt_line.lot_id')),
        eb('move.document_id', '!=', eb.ref('receipt_act.receipt_id')),
        eb.and([eb('receipt_act.undone', '=', 0), eb('undo.id', 'is not', null)]),
        eb.and([eb('receipt_act.undone', '=', 1), eb('undo.id', 'is', null)]),
      ]),
    )
    .execute()
  return violations('what a receipt did was moved once', rows, (row) => ({
    where: `receipt act ${row.id}`,
    found: `${row.kind}, move ${row.moveId}`,
  }))
}

async function held(db: Reader): Promise<Violation[]> {
  const lines = await db.selectFrom('receipt_line').selectAll().execute()
  const wanted = new Map<string, number>()
  const add = (lotId: number, locationId: number, units: number) => {
    const key = `${lotId}/${locationId}`
    if (units > 0) wanted.set(key, (wanted.get(key) ?? 0) + units)
  }
  for (const line of lines) {
    add(line.lot_id, place.receiving, line.received - line.rejected - line.put_away)
    add(line.lot_id, place.quarantine, line.rejected - line.sent_back - line.scrapped)
  }
  const acts = await db
    .selectFrom('return_act')
    .select(['kind', 'line_id as lineId', 'lot_id as lotId', 'units'])
    .where('undone', '=', 0)
    .orderBy('id')
    .execute()
  for (const { lotId, units } of undecidedUnits(acts)) add(lotId, place.quarantine, units)
  const stock = await db
    .selectFrom('stock')
    .select(['lot_id', 'location_id', 'on_hand'])
    .where('location_id', 'in', [place.receiving, place.quarantine])
    .execute()
  const there = new Map(stock.map((row) => [`${row.lot_id}/${row.location_id}`, row.on_hand]))
  const wrong = [...wanted].filter(([key, units]) => (there.get(key) ?? 0) < units)
  return violations('RECEIVING and QUARANTINE hold what receipts and returns left there', wrong, ([key, units]) => ({
    where: `lot/place ${key}`,
    found: `left ${units}, on hand ${there.get(key) ?? 0}`,
  }))
}
