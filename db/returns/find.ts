import { refuse } from '../../domain/refusal.ts'
import type { ReturnableLine, ReturnRow } from '../../domain/returns/contract.ts'
import { openReturnStatuses } from '../../domain/returns/status.ts'
import type { Meaning } from '../../domain/scanning/contract.ts'
import { readScan } from '../../domain/scanning/readings.ts'
import { scannedData } from '../../domain/scanning/symbology.ts'
import { resolveScan } from '../scanning/resolve.ts'
import type { Reader } from '../schema.ts'
import { returnRows } from './rows.ts'
import { returnableLines } from './returnable.ts'

export interface FoundByCode {
  readonly orderId: number
  readonly orderNumber: string
  readonly parcelId: number | null
  readonly returnId: number | null
  readonly returns: ReturnRow[]
  readonly lines: ReturnableLine[]
  readonly canEnclose: boolean
}

/** What a scanned label, an order or a parcel has to do with returns. */
export async function findReturn(db: Reader, code: string, now: number): Promise<FoundByCode> {
  const meaning = await resolveScan(db, code, now)
  const { orderId, parcelId, returnId } = await subjectOf(db, meaning, scannedData(code))
  const { number } = await db.selectFrom('sales_order').select('number').where('id', '=', orderId).executeTakeFirstOrThrow()
  const returns = await returnRows(db, { orderId })
  const open = returns.filter(({ status }) => openReturnStatuses.includes(status))
  const ofParcel = parcelId === null ? null : await openOfParcel(db, parcelId)
  return {
    orderId,
    orderNumber: number,
    parcelId,
    returnId: returnId ?? ofParcel ?? (open.length === 1 ? (open[0]?.id ?? null) : null),
    returns,
    lines: await returnableLines(db, orderId, parcelId),
    canEnclose: parcelId !== null && (await isClosedInHouse(db, parcelId)),
  }
}

async function isClosedInHouse(db: Reader, parcelId: number): Promise<boolean> {
  const { status } = await db.selectFrom('parcel').select('status').where('id', '=', parcelId).executeTakeFirstOrThrow()
  return status === 'closed' || status === 'labelled'
}

/** A return that was made for this very parcel. */
async function openOfParcel(db: Reader, parcelId: number): Promise<number | null> {
  const rows = await db
    .selectFrom('return_case')
    .select('id')
    .where('parcel_id', '=', parcelId)
    .where('status', 'in', openReturnStatuses)
    .limit(2)
    .execute()
  return rows.length === 1 ? (rows[0]?.id ?? null) : null
}

interface Subject {
  readonly orderId: number
  readonly parcelId: number | null
  readonly returnId: number | null
}

async function subjectOf(db: Reader, meaning: Meaning, scanned: string): Promise<Subject> {
  switch (meaning.kind) {
    case 'return':
      return { orderId: meaning.orderId, parcelId: null, returnId: meaning.returnId }
    case 'order': {
      // By its number several may be meant; by its own code only one.
      const byNumber = readScan(scanned).kind === 'own' ? null : await orderByNumber(db, meaning.number)
      return { orderId: byNumber ?? meaning.orderId, parcelId: null, returnId: null }
    }
    case 'parcel':
      return { orderId: meaning.orderId, parcelId: meaning.parcelId, returnId: null }
    case 'damaged':
      return refuse('scan.damaged', { scanned })
    case 'command':
      return refuse('scan.command_not_here', { command: meaning.command })
    case 'item':
    case 'bin':
    case 'tote':
    case 'person':
    case 'batch':
    case 'purchase':
    case 'unknown': {
      const orderId = (await orderByNumber(db, scanned)) ?? refuse('returns.code_unknown', { scanned })
      return { orderId, parcelId: null, returnId: null }
    }
  }
}

/** Channels may give out the same number: the one that was shipped last is meant. */
async function orderByNumber(db: Reader, number: string): Promise<number | null> {
  const orders = await db.selectFrom('sales_order').select(['id', 'shipped_at', 'merged_into']).where('number', '=', number).execute()
  const [last] = orders.sort((a, b) => (b.shipped_at ?? 0) - (a.shipped_at ?? 0) || b.id - a.id)
  return last?.merged_into ?? last?.id ?? null
}
