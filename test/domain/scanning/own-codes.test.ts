import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandCode, commandQuantity, commandWords, readCommandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode, ownKinds, readOwnCode } from '../../../domain/scanning/own-codes.ts'

const kind = fc.constantFrom(...ownKinds)
const id = fc.oneof(
  fc.integer({ min: 1, max: 100_000 }),
  fc.maxSafeNat().filter((each) => each > 0),
)

describe('an own code', () => {
  it('names its kind and id, and ends in a check character', () => {
    expect(ownKinds.map((each) => ownCode(each, 46_655))).toEqual([
      'PBO0ZZZ4',
      'PBT0ZZZY',
      'PBB0ZZZD',
      'PBP0ZZZ9',
      'PBS0ZZZT',
      'PBK0ZZZL',
      'PBR0ZZZO',
      'PBU0ZZZ6',
    ])
  })

  it('has A-Z and 0-9 only and reads back, in capitals or small letters', () => {
    fc.assert(
      fc.property(kind, id, (of, number) => {
        const code = ownCode(of, number)
        expect(code).toMatch(/^PB[OTBPSKRU][0-9A-Z]{5,12}$/)
        expect([readOwnCode(code), readOwnCode(` ${code.toLowerCase()} `)]).toEqual([
          { of, id: number },
          { of, id: number },
        ])
      }),
    )
  })

  it('has one spelling', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^PB[OTBPSKRU][0-9A-Z]{2,13}$/), (text) => {
        const read = readOwnCode(text)
        expect(read === null || ownCode(read.of, read.id) === text).toBe(true)
      }),
    )
  })
})

describe('a command code', () => {
  it('reads back as its word', () => {
    expect(commandWords.map((word) => readCommandCode(commandCode(word).toLowerCase()))).toEqual(commandWords)
  })

  it('QTY1 to QTY9 carry their number, the others none', () => {
    expect(commandWords.map(commandQuantity)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      null,
      null,
      null,
    ])
  })

  it('is never an own code as well', () => {
    expect(commandWords.map((word) => readOwnCode(commandCode(word)))).toEqual(commandWords.map(() => null))
  })
})
