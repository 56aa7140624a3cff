import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutFrames } from '../../../domain/scales/frames.ts'
import { grams } from '../../../domain/scales/grams.ts'
import { protocols } from '../../../domain/scales/protocols/all.ts'
import { settled, type Reading } from '../../../domain/scales/reading.ts'
import { scaleProtocols } from '../../../domain/scales/settings.ts'

const said = {
  sics: (kilograms: string) => `S S ${kilograms.padStart(10)} kg\r\n`,
  'toledo-8217': (kilograms: string) => `\u0002${kilograms}\r`,
  continuous: (kilograms: string) => `ST,GS,+${kilograms.padStart(8)}kg\r\n`,
} as const

/** What the screen shows, one after the other, for what comes over the cable in these pieces. */
function shown(protocol: (typeof scaleProtocols)[number], pieces: readonly Uint8Array[]): Reading[] {
  let rest = ''
  let before: Reading | null = null
  const states: Reading[] = []
  for (const piece of pieces) {
    const cut = cutFrames(rest, piece)
    rest = cut.rest
    for (const frame of cut.frames) {
      const reading = protocols[protocol].read(frame, 'kg')
      if (reading === null) continue
      states.push(settled(before, reading))
      before = reading
    }
  }
  return states
}

const weight = fc.integer({ min: 0, max: 29_999 })
const protocol = fc.constantFrom(...scaleProtocols)
const kilograms = (gram: number) => (gram / 1000).toFixed(3).padStart(6, '0')
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test('a weight that is said twice is stable, in whatever pieces it comes, with or without parity in the eighth bit', () => {
  fc.assert(
    fc.property(protocol, weight, fc.array(fc.integer({ min: 1, max: 9 })), fc.boolean(), (name, gram, cuts, hasParity) => {
      const bytes = bytesOf(said[name](kilograms(gram)).repeat(2)).map((byte) => (hasParity && byte % 3 === 0 ? byte | 0x80 : byte))
      const pieces: Uint8Array[] = []
      let at = 0
      for (const cut of cuts) {
        pieces.push(bytes.slice(at, at + cut))
        at += cut
      }
      expect(shown(name, [...pieces, bytes.slice(at)])).toEqual([
        { kind: 'moving', grams: gram },
        { kind: 'stable', grams: gram },
      ])
    }),
  )
})

test('one byte that is lost, added or changed never makes a stable weight that the scale did not show', () => {
  const damage = fc.record({ kind: fc.constantFrom('lost', 'added', 'changed'), at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) })
  fc.assert(
    fc.property(protocol, weight, damage, (name, gram, { kind, at, byte }) => {
      const bytes = [...bytesOf(said[name](kilograms(gram)).repeat(5))]
      const place = at % bytes.length
      bytes.splice(place, kind === 'added' ? 0 : 1, ...(kind === 'lost' ? [] : [byte]))
      const stable = shown(name, [Uint8Array.from(bytes)]).flatMap((state) => (state.kind === 'stable' ? [state.grams] : []))
      expect(stable.length).toBeGreaterThan(0)
      expect(new Set(stable)).toEqual(new Set([gram]))
    }),
    { numRuns: 2000 },
  )
})

test('whatever comes over the cable is read without a fault and never grows', () => {
  fc.assert(
    fc.property(protocol, fc.array(fc.uint8Array({ maxLength: 300 })), (name, pieces) => {
      let rest = ''
      for (const piece of pieces) {
        const cut = cutFrames(rest, piece)
        for (const frame of cut.frames) protocols[name].read(frame, 'lb')
        rest = cut.rest
      }
      expect(rest.length).toBeLessThanOrEqual(65)
    }),
  )
})

test('grams are whole, a half counts as one, and nothing is lost on the way', () => {
  expect([
    grams('1.2345', 'kg'),
    grams('0.0005', 'kg'),
    grams('0.4', 'g'),
    grams('1', 'lb'),
    grams('645.2', 'oz'),
    grams('0', 'oz'),
  ]).toEqual([1235, 1, 0, 454, 18_291, 0])
})
