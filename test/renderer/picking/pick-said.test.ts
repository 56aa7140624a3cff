import { beforeAll, describe, expect, it } from 'vitest'
import type { PickDid } from '../../../domain/picking/contract.ts'
import { pickAsk, pickSaid } from '../../../renderer/screens/picking/pick-said.ts'
import type { Text } from '../../../renderer/text/text.ts'
import { english } from '../english.ts'
import { aBatch, aPlace, aTask } from './a-batch.ts'

let t: Text
beforeAll(async () => {
  t = await english()
})

describe('what an act did', () => {
  const said: readonly (readonly [PickDid, object])[] = [
    [
      { kind: 'tote_bound', tote: 'TOTE-1', position: 3 },
      { tone: 'ok', title: 'Tote TOTE-1 stands on place 3' },
    ],
    [
      { kind: 'bin_right', bin: 'A-01-1' },
      { tone: 'ok', title: 'Right bin, A-01-1' },
    ],
    [
      { kind: 'item_right', sku: 'MUG', picked: 1, quantity: 2, by: 1 },
      { tone: 'ok', title: 'Right, 1 of 2' },
    ],
    [
      { kind: 'item_right', sku: 'MUG', picked: 2, quantity: 2, by: 1 },
      { tone: 'ok', title: 'Right, all 2' },
    ],
    [
      { kind: 'item_right', sku: 'MUG', picked: 6, quantity: 12, by: 6 },
      { tone: 'ok', title: 'Right, 6 of 12', detail: 'MUG, a case of 6' },
    ],
    [
      { kind: 'put_right', tote: 'TOTE-1' },
      { tone: 'ok', title: 'Right tote, TOTE-1' },
    ],
    [
      { kind: 'undone', what: 'item' },
      { tone: 'ok', title: 'Taken back: the last unit' },
    ],
    [
      { kind: 'skipped', sku: 'MUG' },
      { tone: 'ok', title: 'MUG comes at the end of the walk' },
    ],
    [
      { kind: 'short', sku: 'MUG', missing: 2, otherBin: '' },
      { tone: 'ok', title: 'Short by 2, the bin will be counted' },
    ],
    [
      { kind: 'short', sku: 'MUG', missing: 2, otherBin: 'B-1' },
      { tone: 'ok', title: 'Short by 2, the rest is in B-1' },
    ],
    [{ kind: 'finished' }, { tone: 'done', title: 'All picked' }],
  ]
  it.each(said)('%j', (did, expected) => {
    expect(pickSaid(t, did)).toEqual(expected)
  })
})

describe('the next act', () => {
  const task = aTask({ picked: 1, quantity: 3 })
  it('is one sentence for each step', () => {
    const asks = (['bin', 'item', 'put'] as const).map((kind) => pickAsk(t, aBatch({ step: { kind, task } })))
    expect(asks).toEqual(['Go to A-01-1 and scan the bin', 'Scan each of 2 items', 'Put it into tote TOTE-1 and scan the tote'])
    expect(pickAsk(t, aBatch({ step: { kind: 'done' } }))).toBe('Carry the totes to the bench')
  })

  it('names the place on the cart only where there are several', () => {
    const step = { kind: 'tote', position: 2, orderNumber: '1002', began: '' } as const
    expect([pickAsk(t, aBatch({ step })), pickAsk(t, aBatch({ step, orders: [aPlace(1), aPlace(2)] }))]).toEqual([
      'Take a tote and scan it',
      'Put a tote on place 2 and scan it',
    ])
  })
})
