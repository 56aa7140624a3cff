import { beforeAll, expect, it } from 'vitest'
import { packActions } from '../../../renderer/screens/packing/pack-keys.ts'
import type { Text } from '../../../renderer/text/text.ts'
import { english } from '../english.ts'
import { doing, keysOf } from '../keys-of.ts'
import { aParcel } from './a-parcel.ts'

let t: Text
beforeAll(async () => {
  t = await english()
})

const checks = [
  { key: 'padding', text: 'Padding', required: true, done: true },
  { key: 'upright', text: 'This side up', required: true, done: false },
]

function actionsAt(
  more: Parameters<typeof aParcel>[0],
  { printer = null, canClose = false }: { printer?: string | null; canClose?: boolean } = {},
) {
  const did: string[] = []
  const acts = {
    undo: doing(did, 'undo'),
    newBox: doing(did, 'new box'),
    check: (key: string, done: boolean) => doing(did, `${key} ${done}`)(),
  }
  const box = { isWeighing: true, canClose, setCarton: () => {}, close: doing(did, 'close') }
  const paper = (name: string) => ({ printer, print: () => void did.push(`print ${name}`), open: () => void did.push(`open ${name}`) })
  const actions = packActions(t, aParcel(more), acts, box, { label: paper('label'), slip: paper('slip') })
  return { actions, did }
}

it('each stage has its keys and command barcodes', () => {
  expect(keysOf(actionsAt({ stage: 'verify' }).actions)).toEqual(['F3 NEWBOX New box (off)', 'F4 UNDO Undo'])
  expect(keysOf(actionsAt({ stage: 'check', checks }).actions)).toEqual(['F4 UNDO Undo', 'F7 Slip', 'F9 DONE Tick the next check (main)'])
  expect(keysOf(actionsAt({ stage: 'box' }, { canClose: true }).actions)).toEqual([
    'F2 Other carton',
    'F4 UNDO Undo',
    'F7 Slip',
    'F9 DONE Close the parcel (main)',
  ])
  expect(keysOf(actionsAt({ stage: 'label' }).actions)).toEqual(['F4 UNDO Undo', 'F6 REPRINT Label', 'F7 Slip'])
})

it('a box without its weight cannot be closed', () => {
  expect(keysOf(actionsAt({ stage: 'box' }).actions).at(-1)).toBe('F9 DONE Close the parcel (off) (main)')
})

it('DONE ticks one check at a time, the first that is open', () => {
  const { actions, did } = actionsAt({ stage: 'check', checks })
  void actions.at(-1)?.perform()
  expect(did).toEqual(['upright true'])
})

it('papers go to the printer of this station, and are opened where it has none', () => {
  const withPrinter = actionsAt({ stage: 'label' }, { printer: 'Zebra' })
  const without = actionsAt({ stage: 'label' })
  for (const { actions } of [withPrinter, without]) for (const action of actions.slice(1)) void action.perform()
  expect([withPrinter.did, without.did]).toEqual([
    ['print label', 'print slip'],
    ['open label', 'open slip'],
  ])
})
