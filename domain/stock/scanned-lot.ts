import { isExpired, type LotStatus } from './lot.ts'

/** A lot that the work at hand holds. */
export interface HeldLot {
  readonly lotId: number
  readonly lot: string
  readonly status: LotStatus
  readonly expiresOn: string | null
}

/** What a code, or the person who scanned it, says of the lot of a unit. */
export interface NamedLot {
  readonly lot?: string | undefined
  /** Where the shop knows that lot. */
  readonly lotId?: number | undefined
  readonly lotStatus?: LotStatus | undefined
  readonly expiresOn?: string | undefined
}

export interface LotFault {
  readonly kind: 'recalled' | 'quarantined' | 'expired' | 'wrong' | 'needed'
  /** Lot of the unit; empty where nobody named it. */
  readonly lot: string
  /** Lots that the work asks for. */
  readonly expected: string
  /** 'YYYY-MM-DD'; empty where it does not expire. */
  readonly expiresOn: string
}

/**
 * What a refusal says of it. `scanned`: lot of the unit; `expected`: the lots that are asked for, empty where it is one of them.
 * A type, not an interface: what is refused is sent as a record.
 */
export type LotRefused = Readonly<Record<'scanned' | 'item' | 'expected' | 'expiresOn', string>>

/** Why no unit of this lot may go on; null while it may. */
export function faultOfLot({ lot, status, expiresOn }: Omit<HeldLot, 'lotId'>, today: string): LotFault | null {
  const fault = { lot, expected: '', expiresOn: expiresOn ?? '' }
  if (status !== 'ok') return { kind: status, ...fault }
  return isExpired(expiresOn, today) ? { kind: 'expired', ...fault } : null
}

/**
 * Why a scanned unit may not go on, compared with the lots that the task or parcel holds. A stopped or expired unit is named as
 * that, whatever lot was asked for. A unit whose lot nobody names is taken for the held one only where there is one `sure` lot.
 */
export function faultOfUnit(unit: NamedLot, held: readonly HeldLot[], sure: boolean, today: string): LotFault | null {
  const own = held.find((one) => isSame(one, unit)) ?? (unit.lot === undefined && held.length === 1 ? held[0] : undefined)
  const expected = held.map((one) => one.lot).join(', ')
  const lot = unit.lot ?? own?.lot ?? ''
  const stopped = faultOfLot({ lot, status: unit.lotStatus ?? own?.status ?? 'ok', expiresOn: unit.expiresOn ?? null }, today)
  if (stopped) return { ...stopped, expected: own ? '' : expected }
  const kept = own && faultOfLot(own, today)
  if (kept) return kept
  const expiresOn = unit.expiresOn ?? ''
  if (unit.lot !== undefined) return own ? null : { kind: 'wrong', lot, expected, expiresOn }
  return sure ? null : { kind: 'needed', lot: '', expected, expiresOn }
}

function isSame(held: HeldLot, { lot, lotId }: NamedLot): boolean {
  return lotId === undefined ? held.lot.toUpperCase() === lot?.toUpperCase() : held.lotId === lotId
}
