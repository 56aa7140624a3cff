import { describe, expect, it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { hasModTenDigit } from '../../../domain/scanning/mod-ten.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { readings } from '../../../domain/scanning/readings.ts'
import { s10Number } from '../../../domain/scanning/s10.ts'
import { classifyScan, type Scan } from '../../../domain/scanning/scan.ts'
import { scannedData } from '../../../domain/scanning/symbology.ts'
import { drawFrom, mutatedScan } from './mutations.ts'

const scans = 1_000_000
const slice = 50_000
/** Every so many scans the repairs are looked at too: a repaired text must hold what it says as much as a scanned one. */
const repairedEvery = 10

/** Whether the text itself says what the classifier read in it. */
function holds(raw: string, scan: Scan): boolean {
  const text = scannedData(raw)
  switch (scan.kind) {
    case 'own':
      return ownCode(scan.of, scan.id) === text.toUpperCase()
    case 'command':
      return commandCode(scan.command) === text.toUpperCase()
    case 'sscc':
      return hasModTenDigit(scan.sscc) && text.replace(/\D/g, '').endsWith(scan.sscc)
    case 'tracking':
      return s10Number(text) === scan.number
    case 'gs1': {
      const ways = [scan.elements, ...scan.ambiguous]
      const keys = ways.flatMap(({ gtin, contentGtin, sscc, shipTo, location }) => [gtin, contentGtin, sscc, shipTo, location])
      return keys.every((key) => key === undefined || hasModTenDigit(key))
    }
    case 'damaged':
    case 'other':
      return scan.text === text
  }
}

describe('a million mutated scans', () => {
  for (let start = 0; start < scans; start += slice) {
    it(`from ${start} on are read as nothing that their check digits do not allow`, () => {
      const draw = drawFrom(start)
      const wrong: string[] = []
      const kinds = new Set<string>()
      for (let made = 0; made < slice; made += 1) {
        const raw = mutatedScan(draw)
        for (const text of made % repairedEvery === 0 ? readings(raw) : [raw]) {
          const scan = classifyScan(text)
          kinds.add(scan.kind)
          if (!holds(text, scan)) wrong.push(text)
        }
      }
      expect({ wrong, kinds: [...kinds].sort() }).toEqual({
        wrong: [],
        kinds: ['command', 'damaged', 'gs1', 'other', 'own', 'sscc', 'tracking'],
      })
    })
  }
})
