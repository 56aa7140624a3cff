import { beforeAll, expect, it } from 'vitest'
import { isMine, pickActions } from '../../../renderer/screens/picking/pick-keys.ts'
import type { Text } from '../../../renderer/text/text.ts'
import { english } from '../english.ts'
import { aBatch, aTask } from './a-batch.ts'
import { doing, keysOf } from '../keys-of.ts'

let t: Text
beforeAll(async () => {
  t = await english()
})

function actionsAt(more: Parameters<typeof aBatch>[0], did: string[] = []) {
  const acts = { skip: doing(did, 'skip'), undo: doing(did, 'undo') }
  const door = (name: string) => () => void did.push(name)
  const doors = { askShort: door('short'), askGiveBack: door('give back'), toBench: door('bench'), nextBatch: door('next') }
  return pickActions(t, aBatch(more), acts, doors)
}

it('every act of a stop has its key and its command barcode', () => {
  expect(keysOf(actionsAt({ step: { kind: 'item', task: aTask() } }))).toEqual([
    'F2 SHORT Short',
    'F3 SKIP Skip',
    'F4 UNDO Undo',
    'F10 Give the rest back',
  ])
})

it('what is in the hand is put down before anything is reported short', () => {
  expect(keysOf(actionsAt({ step: { kind: 'put', task: aTask() }, undo: null }))).toEqual([
    'F2 SHORT Short (off)',
    'F3 SKIP Skip',
    'F4 UNDO Undo (off)',
    'F10 Give the rest back',
  ])
})

it('at the end of the walk the main act goes to the bench', () => {
  const did: string[] = []
  const actions = actionsAt({ step: { kind: 'done' } }, did)
  expect(keysOf(actions)).toEqual(['F4 UNDO Undo', 'F8 Next batch', 'F9 DONE To the bench (main)'])
  for (const action of actions) void action.perform()
  expect(did).toEqual(['undo', 'next', 'bench'])
})

it('a batch is mine only at the station where I pick it', () => {
  const batch = aBatch()
  expect([
    isMine(batch, { staffId: 1, name: 'Bench 1' }),
    isMine(batch, { staffId: 1, name: 'Bench 2' }),
    isMine(batch, { staffId: 2, name: 'Bench 1' }),
    isMine(batch, null),
  ]).toEqual([true, false, false, false])
})
