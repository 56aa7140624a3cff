import { commandLetter, readCommandCode, type CommandWord } from './command-codes.ts'
import { readGs1, type Gs1Scan } from './gs1/read-gs1.ts'
import { ownLetters, ownPrefix, readOwnCode, type OwnKind } from './own-codes.ts'
import { s10Number } from './s10.ts'
import { isSscc } from './sscc.ts'
import { scannedData } from './symbology.ts'

/** What a scanned text says by itself, before any database is asked. */
export type Scan =
  | { readonly kind: 'own'; readonly of: OwnKind; readonly id: number }
  | { readonly kind: 'command'; readonly command: CommandWord }
  /** Looks like an own code whose check character is wrong: printed badly, or typed wrong. */
  | { readonly kind: 'damaged'; readonly text: string }
  /** Eighteen digits, check digit right. Some carriers' tracking numbers are such numbers too. */
  | { readonly kind: 'sscc'; readonly sscc: string }
  /** Element string or Digital Link: an item with its lot and dates, a logistic unit and what lies in it. */
  | ({ readonly kind: 'gs1' } & Gs1Scan)
  /** UPU S10, in capitals without spaces. */
  | { readonly kind: 'tracking'; readonly number: string }
  /** Item barcodes, carriers' own numbers, anything else; as scanned, without what the reader added. */
  | { readonly kind: 'other'; readonly text: string }

/** `raw` still has what the reader put around the text. */
type Reader = (text: string, raw: string) => Scan | null

/** In this order: what Packbench printed itself is never taken for something else. */
const readers: readonly Reader[] = [readOwn, readCommand, readSscc, readElements, readTracking, readDamaged]

/** Reads any text, whatever it holds; never throws. */
export function classifyScan(raw: string): Scan {
  const text = scannedData(raw)
  for (const read of readers) {
    const scan = read(text, raw)
    if (scan !== null) return scan
  }
  return { kind: 'other', text }
}

function readOwn(text: string): Scan | null {
  const own = readOwnCode(text)
  return own === null ? null : { kind: 'own', ...own }
}

function readCommand(text: string): Scan | null {
  const command = readCommandCode(text)
  return command === null ? null : { kind: 'command', command }
}

/** Application identifier 00, as a scanner sends it or as people copy it from the line below the bars. */
function readSscc(text: string): Scan | null {
  const digits = /^(?:\(00\)|00)(\d{18})$/.exec(text.replace(/\s/g, ''))?.[1]
  return digits !== undefined && isSscc(digits) ? { kind: 'sscc', sscc: digits } : null
}

function readElements(_text: string, raw: string): Scan | null {
  const gs1 = readGs1(raw)
  return gs1 === null ? null : { kind: 'gs1', ...gs1 }
}

function readTracking(text: string): Scan | null {
  const number = s10Number(text)
  return number === null ? null : { kind: 'tracking', number }
}

/** An id has 4 to 11 characters in base 36; a command word with its check character has 5 to 8. */
const ownShape = new RegExp(`^${ownPrefix}[${Object.values(ownLetters).join('')}${commandLetter}][0-9A-Z]{5,12}$`)

function readDamaged(text: string): Scan | null {
  return ownShape.test(text.toUpperCase()) ? { kind: 'damaged', text } : null
}
