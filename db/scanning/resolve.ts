import type { Meaning } from '../../domain/scanning/contract.ts'
import type { OwnKind } from '../../domain/scanning/own-codes.ts'
import { readings } from '../../domain/scanning/readings.ts'
import { classifyScan } from '../../domain/scanning/scan.ts'
import { isSscc } from '../../domain/scanning/sscc.ts'
import { scannedData } from '../../domain/scanning/symbology.ts'
import type { Reader } from '../schema.ts'
import { itemOfElements } from './elements.ts'
import { itemByCode } from './item-by-code.ts'
import { batchById, orderById, orderByNumber, parcelWhere, personById, placeWhere, purchaseById, returnById } from './things.ts'

/**
 * What a code is, whatever screen it was scanned on; what it means there is the rules' to say. `now` tells the century of its
 * dates. Where the text as it came is nothing of this shop's, what keyboards and input methods may have made of it is tried:
 * it counts only where it names one thing.
 */
export async function resolveScan(db: Reader, raw: string, now: number): Promise<Meaning> {
  const meaning = await meaningOf(db, raw, now)
  if (isKnown(meaning)) return meaning
  const repaired = new Map<string, Meaning>()
  for (const text of readings(raw).slice(1)) {
    const found = await meaningOf(db, text, now)
    if (isKnown(found)) repaired.set(JSON.stringify(found), found)
  }
  const [only] = repaired.size === 1 ? repaired.values() : []
  return only ?? meaning
}

function isKnown(meaning: Meaning): boolean {
  return meaning.kind !== 'unknown' && meaning.kind !== 'damaged'
}

async function meaningOf(db: Reader, raw: string, now: number): Promise<Meaning> {
  const text = scannedData(raw)
  const scan = classifyScan(raw)
  switch (scan.kind) {
    case 'own':
      return (await ownThing(db, scan.of, scan.id)) ?? { kind: 'unknown', text }
    case 'command':
      return { kind: 'command', command: scan.command }
    case 'sscc':
      return (await parcelWhere(db, { sscc: scan.sscc })) ?? byText(db, text)
    case 'gs1': {
      const parcel = scan.elements.sscc === undefined ? null : await parcelWhere(db, { sscc: scan.elements.sscc })
      return parcel ?? (await itemOfElements(db, scan, now)) ?? byText(db, text)
    }
    case 'damaged': {
      const found = await byText(db, text)
      return found.kind === 'unknown' ? { kind: 'damaged', text } : found
    }
    case 'tracking':
    case 'other':
      return byText(db, text)
  }
}

function ownThing(db: Reader, of: OwnKind, id: number): Promise<Meaning | null> {
  switch (of) {
    case 'order':
      return orderById(db, id)
    case 'tote':
    case 'bin':
      return placeWhere(db, { id })
    case 'parcel':
      return parcelWhere(db, { id })
    case 'staff':
      return personById(db, id)
    case 'batch':
      return batchById(db, id)
    case 'return':
      return returnById(db, id)
    case 'purchase':
      return purchaseById(db, id)
  }
}

/**
 * Labels carry the SSCC with its identifier; keyed in by hand it comes without. The number of an order is the last guess: channels
 * make them up, so they may look like anything else.
 */
async function byText(db: Reader, text: string): Promise<Meaning> {
  const parcel = isSscc(text) ? await parcelWhere(db, { sscc: text }) : null
  return (
    parcel ??
    (await itemByCode(db, text)) ??
    (await placeWhere(db, { codeKey: text.toUpperCase() })) ??
    (await orderByNumber(db, text)) ?? { kind: 'unknown', text }
  )
}
