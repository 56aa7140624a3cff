import { beforeAll, expect, it } from 'vitest'
import type { PackCheck } from '../../../domain/packing/contract.ts'
import { packActions } from '../../../renderer/screens/packing/pack-keys.ts'
import type { Text } from '../../../renderer/text/text.ts'
import { english } from '../english.ts'
import { doing, keysOf } from '../keys-of.ts'
import { aCheck, aParcel } from './a-parcel.ts'

let t: Text
beforeAll(async () => {
  t = await english()
})

const padding = aCheck({ key: 'padding', text: 'Padding' })

function actionsAt(
  more: Parameters<typeof aParcel>[0],
  { printer = null, canClose = false, check }: { printer?: string | null; canClose?: boolean; check?: PackCheck } = {},
) {
  const did: string[] = []
  const acts = { undo: doing(did, 'undo'), newBox: doing(did, 'new box') }
  const answering = { check, canSubmit: check?.ask.kind !== 'number', submit: doing(did, 'submit'), skip: doing(did, 'skip') }
  const box = { isWeighing: true, canClose, setCarton: () => {}, close: doing(did, 'close') }
  const paper = (name: string) => ({ printer, print: () => void did.push(`print ${name}`), open: () => void did.push(`open ${name}`) })
  const actions = packActions(t, aParcel(more), acts, { box, answering, label: paper('label'), slip: paper('slip') })
  return { actions, did }
}

it('each stage has its keys and command barcodes', () => {
  expect(keysOf(actionsAt({ stage: 'verify' }).actions)).toEqual(['F3 NEWBOX New box (off)', 'F4 UNDO Undo'])
  expect(keysOf(actionsAt({ stage: 'check' }, { check: padding }).actions)).toEqual(['F4 UNDO Undo', 'F7 Slip', 'F9 DONE Tick it (main)'])
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

/** Beside undo and the slip. */
function keys(ask: PackCheck['ask'], required = true) {
  return keysOf(actionsAt({ stage: 'check' }, { check: aCheck({ ask, required }) }).actions).slice(2)
}

it('each kind of check has its act, and only one that is not needed can be passed over', () => {
  expect([
    keys({ kind: 'photo' }),
    keys({ kind: 'number', unit: 'g', least: null, most: null }),
    keys({ kind: 'choose', options: ['Yes', 'No'] }),
    keys({ kind: 'scan', wanted: 'any', code: '' }, false),
  ]).toEqual([['F9 DONE Take the picture (main)'], ['F9 DONE Keep the number (off) (main)'], [], ['F3 SKIP Does not apply']])
})

it('DONE answers the check that is asked', () => {
  const { actions, did } = actionsAt({ stage: 'check' }, { check: padding })
  void actions.at(-1)?.perform()
  expect(did).toEqual(['submit'])
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
