import { beforeAll, describe, expect, it } from 'vitest'
import type { ShipDid } from '../../../domain/shipping/contract.ts'
import { scanOutView } from '../../../renderer/screens/shipping/scan-out-view.ts'
import { shipActions } from '../../../renderer/screens/shipping/ship-keys.ts'
import { shipAsk, shipSaid } from '../../../renderer/screens/shipping/ship-said.ts'
import type { Text } from '../../../renderer/text/text.ts'
import { english } from '../english.ts'
import { doing, keysOf } from '../keys-of.ts'
import { aStage, aStaged } from './a-stage.ts'

let t: Text
beforeAll(async () => {
  t = await english()
})

it('shows the parcel in the hand large, all that are out as rows, and what is still here', () => {
  const stage = aStage([aStaged(1), aStaged(2)], [aStaged(4, { tracking: 'RM4' }), aStaged(3)])
  expect(scanOutView(stage, 3, 7)).toEqual({
    out: 2,
    all: 4,
    untracked: 1,
    remaining: { shown: [aStaged(1), aStaged(2)], more: 0 },
    onManifest: { shown: [aStaged(4, { tracking: 'RM4' }), aStaged(3)], more: 0 },
    last: aStaged(3),
  })
})

it('goes on with the newest on the manifest where nothing was scanned at this station yet', () => {
  expect(scanOutView(aStage([], [aStaged(4), aStaged(3)]), null, 7).last).toEqual(aStaged(4))
})

it('says how many there are more where a list is full', () => {
  const { remaining } = scanOutView(
    aStage(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => aStaged(id)),
      [],
    ),
    null,
    7,
  )
  expect([remaining.shown.length, remaining.more]).toEqual([6, 3])
})

function parcels(count: number) {
  return Array.from({ length: count }, (_, index) => aStaged(index + 1))
}

function ask(staged: number, tracking: string): string {
  return shipAsk(t, scanOutView(aStage(parcels(staged), [aStaged(99, { tracking })]), 99, 7))
}

function keys(out: number): readonly string[] {
  const view = scanOutView(aStage([], parcels(out)), null, 7)
  return keysOf(shipActions(t, view, { undo: doing([], 'undo') }, { askTracking: () => {}, askClose: () => {}, makeReturn: () => {} }))
}

describe('the next act', () => {
  it('is the tracking number as long as the last parcel has none, then the next parcel, at last the hand-over', () => {
    expect([ask(1, ''), ask(1, 'RM1'), ask(0, 'RM1')]).toEqual([
      'Scan its tracking number, or the next parcel',
      'Scan a parcel',
      'All are out. Hand them over',
    ])
  })

  it('has its keys and command barcodes', () => {
    expect(keys(0)).toEqual([
      'F4 UNDO Undo (off)',
      'F5 Type the tracking number (off)',
      'F8 Make a return (off)',
      'F9 DONE Hand over parcels (off) (main)',
    ])
    expect(keys(12)).toEqual(['F4 UNDO Undo', 'F5 Type the tracking number', 'F8 Make a return', 'F9 DONE Hand over 12 parcels (main)'])
  })
})

describe('what an act did', () => {
  const out = { kind: 'handed_over', parcelId: 1, orderNumber: '1001', orderShipped: true, onTime: true } as const
  const said: readonly (readonly [ShipDid, object])[] = [
    [out, { tone: 'ok', title: 'Order 1001 is out' }],
    [
      { ...out, onTime: false },
      { tone: 'ok', title: 'Order 1001 is out', detail: 'after its promise' },
    ],
    [
      { ...out, orderShipped: false },
      { tone: 'ok', title: 'A parcel of order 1001 is out, the order is not complete yet' },
    ],
    [
      { kind: 'tracking', parcelId: 1, orderNumber: '1001', tracking: 'RM1' },
      { tone: 'ok', title: 'RM1 belongs to order 1001' },
    ],
    [
      { kind: 'undone', parcelId: 1, orderNumber: '1001' },
      { tone: 'ok', title: 'Order 1001 is staged again' },
    ],
  ]
  it.each(said)('%j', (did, expected) => {
    expect(shipSaid(t, did)).toEqual(expected)
  })
})
