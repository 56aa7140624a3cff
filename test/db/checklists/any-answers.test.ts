import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { onEachDatabase } from '../databases.ts'
import { aBench, packs, violations } from '../packing/packer.ts'
import { aChecklist, asksOnly, eachKind, jpeg } from './lists.ts'

const keys = ['slip', 'state', 'cold', 'serial', 'open', 'note'] as const
const key = fc.constantFrom(...keys)
const bench = fc.constantFrom(0, 1)

type Answer =
  | { readonly kind: 'number'; readonly typed: string }
  | { readonly kind: 'choose'; readonly option: number }
  | { readonly kind: 'photo' | 'skip' }

type Act =
  | { readonly do: 'scan'; readonly code: string }
  | { readonly do: 'answer'; readonly key: string; readonly answer: Answer }
  | { readonly do: 'tick'; readonly key: string; readonly done: boolean }
  | { readonly do: 'close' }
  | { readonly do: 'undo' }
  | { readonly do: 'new version' }
  | { readonly do: 'restart' }

const act = fc.oneof<fc.WeightedArbitrary<Act>[]>(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('scan'),
      code: fc.constantFrom(
        'MUG',
        'SN-1',
        'SN-2',
        'T1',
        commandCode('DONE'),
        commandCode('QTY1'),
        commandCode('QTY2'),
        commandCode('SKIP'),
      ),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('answer'),
      key,
      answer: fc.oneof(
        fc.record({ kind: fc.constant('number'), typed: fc.constantFrom('1', '5', '5,5', 'five') }),
        fc.record({ kind: fc.constant('choose'), option: fc.nat(2) }),
        fc.constant({ kind: 'photo' } as const),
        fc.constant({ kind: 'skip' } as const),
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('tick'), key, done: fc.boolean() }) },
  { weight: 3, arbitrary: fc.constant({ do: 'undo' }) },
  { weight: 2, arbitrary: fc.constant({ do: 'close' }) },
  { weight: 1, arbitrary: fc.constantFrom<Act[]>({ do: 'new version' }, { do: 'restart' }) },
)

onEachDatabase((database) => {
  it('whatever is answered, taken back and restarted, no parcel is closed with a needed check open, and the trail agrees', async () => {
    const acts = fc.array(fc.record({ bench, act }), { minLength: 20, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(acts, async (shift) => {
        const { shop } = await aBench(database, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
        const note = { kind: 'tick', key: 'note', text: 'Note', help: '', required: false } as const
        const [id = 0] = await asksOnly(shop, aChecklist([...eachKind, note]))
        const parcels = [await packs(shop, 'T1'), await packs(shop, 'T2')]
        for (const one of parcels) await one.scan('MUG')
        let version = 1
        for (const done of shift) {
          const parcelId = parcels[done.bench]?.parcelId ?? 0
          const send = async (name: string, input: object) => {
            const got = await shop.answer(name, { parcelId, ...input })
            if (!got.ok && got.error.code === 'internal') throw new Error(`a bug in ${name} ${JSON.stringify(input)}`)
          }
          const one = done.act
          switch (one.do) {
            case 'restart':
              await shop.reopen()
              break
            case 'new version': {
              const checklist = aChecklist(eachKind.slice(version % 3))
              version = (await shop.call('checklists.save', { id, version, checklist })).version
              break
            }
            case 'scan':
              await send('packing.scan', { code: one.code })
              break
            case 'tick':
              await send('packing.check', { key: one.key, done: one.done })
              break
            case 'undo':
              await send('packing.undo', {})
              break
            case 'close':
              await send('packing.close', { carton: 'S', weightGrams: 500, carrier: 'POST' })
              break
            case 'answer':
              await send('packing.answer', {
                key: one.key,
                answer: one.answer.kind === 'photo' ? { kind: 'photo', bytes: jpeg } : one.answer,
              })
          }
        }
        expect(await violations(shop)).toEqual([])
        await shop.close()
      }),
      { numRuns: 6, seed: 3 },
    )
  })
})
