import type { OwnKind } from '../../domain/scanning/own-codes.ts'
import { readScan } from '../../domain/scanning/readings.ts'

export interface OwnThing {
  readonly of: OwnKind
  readonly id: number
}

/** Which of the shop's own codes was scanned, whatever reader and keyboard put around it or made of it; null for any other. */
export function ownThing(code: string): OwnThing | null {
  const scan = readScan(code)
  return scan.kind === 'own' ? { of: scan.of, id: scan.id } : null
}
