import { groupBy } from '../../domain/collection/group-by.ts'
import { purchaseNumber } from '../../domain/purchasing/number.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import type { CauseKind, MoveDocument } from '../../domain/stock/moves.ts'
import type { Reader } from '../schema.ts'

export interface CausedMove {
  readonly id: number
  readonly cause: CauseKind
  readonly documentId: number
  readonly orderId: number | null
  /** Of the order. */
  readonly number: string | null
}

type Documents = ReadonlyMap<number, readonly MoveDocument[]>

/** The documents behind each move, the nearest first: an order and its parcel, a delivery and its purchase order, a count. */
export async function moveDocuments(db: Reader, moves: readonly CausedMove[]): Promise<Documents> {
  const receipts = await purchasesOf(db, idsOf(moves, receiptCauses))
  const files = await filesOf(db, idsOf(moves, ['import']))
  const parcels = await parcelsOf(db, moves)
  return new Map(
    moves.map((move) => {
      const { id, cause, documentId, orderId, number } = move
      const documents: MoveDocument[] = []
      if (isOf(receiptCauses, cause)) documents.push(...(receipts.get(documentId) ?? []))
      if (isOf(returnCauses, cause)) documents.push({ kind: 'return', id: documentId, number: ownCode('return', documentId) })
      if (isOf(replenishCauses, cause)) documents.push({ kind: 'replenishment', id: documentId, number: String(documentId) })
      if (cause === 'count') documents.push({ kind: 'count', id: documentId, number: String(documentId) })
      if (cause === 'import') documents.push(...(files.get(documentId) ?? []))
      if (orderId !== null) documents.push({ kind: 'order', id: orderId, number: number ?? '' })
      documents.push(...(parcels.get(id) ?? []))
      return [id, documents]
    }),
  )
}

const receiptCauses = ['receive', 'receive_reject', 'put_away', 'supplier_return', 'receive_scrap', 'take_back_receipt'] as const
const returnCauses = ['return_receive', 'return_restock', 'return_scrap', 'return_to_supplier', 'take_back_return'] as const
const replenishCauses = ['replenish', 'take_back_replenish'] as const
const parcelCauses = ['pack', 'hand_over'] as const

function isOf(causes: readonly CauseKind[], cause: CauseKind): boolean {
  return causes.includes(cause)
}

function idsOf(moves: readonly CausedMove[], causes: readonly CauseKind[]): readonly number[] {
  return [...new Set(moves.filter(({ cause }) => causes.includes(cause)).map(({ documentId }) => documentId))]
}

async function purchasesOf(db: Reader, receiptIds: readonly number[]): Promise<Documents> {
  if (receiptIds.length === 0) return new Map()
  const rows = await db.selectFrom('receipt').select(['id', 'purchase_id as purchaseId']).where('id', 'in', receiptIds).execute()
  return new Map(
    rows.map(({ id, purchaseId }): [number, MoveDocument[]] => [
      id,
      [
        { kind: 'receipt', id, number: String(id) },
        ...(purchaseId === null ? [] : [{ kind: 'purchase' as const, id: purchaseId, number: purchaseNumber(purchaseId) }]),
      ],
    ]),
  )
}

async function filesOf(db: Reader, importIds: readonly number[]): Promise<Documents> {
  if (importIds.length === 0) return new Map()
  const rows = await db.selectFrom('import').select(['id', 'file_name as fileName']).where('id', 'in', importIds).execute()
  return new Map(rows.map(({ id, fileName }) => [id, [{ kind: 'import', id, number: fileName }]]))
}

/** By the move that packed it and the one that handed it over, as long as nobody took that back. By way of the orders, which parcels are found by. */
async function parcelsOf(db: Reader, moves: readonly CausedMove[]): Promise<Documents> {
  const orderIds = [...new Set(moves.flatMap(({ cause, orderId }) => (isOf(parcelCauses, cause) && orderId !== null ? [orderId] : [])))]
  if (orderIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('parcel_content')
    .innerJoin('parcel', 'parcel.id', 'parcel_content.parcel_id')
    .select(['parcel.id', 'parcel.sscc as number', 'pack_move_id as packed', 'hand_over_move_id as handedOver'])
    .where('parcel.order_id', 'in', orderIds)
    .execute()
  const found = rows.flatMap(({ packed, handedOver, ...parcel }) => {
    const document = { kind: 'parcel' as const, ...parcel }
    return [packed, ...(handedOver === null ? [] : [handedOver])].map((moveId) => ({ moveId, document }))
  })
  const byMove = groupBy(found, ({ moveId }) => moveId)
  return new Map([...byMove].map(([moveId, all]) => [moveId, all.map(({ document }) => document)]))
}
