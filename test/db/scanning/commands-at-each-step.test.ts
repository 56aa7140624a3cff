import { expect, it } from 'vitest'
import { commandCode, type CommandWord } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { packerOf, violations } from '../packing/packer.ts'
import { aFloor } from '../picking/picker.ts'
import { order } from '../scene.ts'
import type { TestShop } from '../shop.ts'

const words: readonly CommandWord[] = ['UNDO', 'SHORT', 'SKIP', 'NEWBOX', 'REPRINT', 'DONE', 'DAMAGED', 'QTY2']

const saidAtEachStep = {
  'pick: which tote': [
    'UNDO pick.nothing_to_undo',
    'SHORT pick.nothing_to_short',
    'SKIP pick.nothing_to_skip',
    'DONE pick.not_done',
    'DAMAGED pick.nothing_to_short',
  ],
  'pick: which bin': ['UNDO undone', 'SHORT short', 'SKIP skipped', 'DONE pick.not_done', 'DAMAGED short'],
  'pick: which item': ['UNDO undone', 'SHORT short', 'SKIP skipped', 'DONE pick.not_done', 'DAMAGED short'],
  'pick: into the tote': ['UNDO undone', 'SHORT pick.put_first', 'SKIP pick.put_first', 'DONE pick.not_done', 'DAMAGED pick.put_first'],
  'pick: all picked': ['UNDO undone', 'SHORT batch.over', 'SKIP batch.over', 'DONE finished', 'DAMAGED batch.over'],
  'pack: nothing in': ['UNDO undone', 'NEWBOX pack.box_empty', 'DONE pack.not_all_verified', 'DAMAGED pack.scan_it_first'],
  'pack: one in': ['UNDO undone', 'NEWBOX box_split', 'DONE pack.not_all_verified', 'DAMAGED taken_out'],
  'pack: a check': [
    'UNDO undone',
    'SKIP pack.check_required',
    'NEWBOX pack.box_is_last',
    'DONE checked',
    'DAMAGED taken_out',
    'QTY2 pack.answer_wanted',
  ],
  'pack: the box': ['UNDO undone', 'NEWBOX pack.box_is_last', 'DONE pack.box_first', 'DAMAGED pack.scan_it_first'],
  'pack: the label': ['UNDO undone', 'NEWBOX parcel.wrong_state', 'DONE pack.label_first', 'DAMAGED parcel.wrong_state'],
  'pack: finished': ['UNDO undone', 'NEWBOX parcel.wrong_state', 'DAMAGED parcel.wrong_state'],
  'ship: one is out': ['UNDO undone'],
  'return: one is back': ['UNDO undone', 'DONE returns.undecided'],
}

interface Call {
  readonly name: 'picking.scan' | 'packing.scan' | 'shipping.scanOut' | 'returns.scan'
  readonly input: object
}

/** A shop that is brought to the same step again and again, each time with orders and totes of its own. */
async function aShopAtWork(database: TestDatabase) {
  const { shop } = await aFloor(database, { A1: { MUG: 900 }, A2: { CUP: 900 } }, {})
  let made = 0
  const next = async (lines: Readonly<Record<string, number>>) => {
    made += 1
    const { id } = await shop.call('orders.create', order(String(made), lines))
    const tote = `TOTE${made}`
    await shop.call('locations.add', { kind: 'tote', code: tote })
    return { id, tote }
  }
  const walk = async (orderIds: readonly number[], codes: readonly string[]): Promise<Call> => {
    const { batchId } = await shop.call('picking.start', { orderIds: [...orderIds] })
    for (const code of codes) await shop.call('picking.scan', { batchId, code })
    return { name: 'picking.scan', input: { batchId } }
  }
  const picks =
    (...codes: readonly string[]) =>
    async () => {
      const { id, tote } = await next({ MUG: 2, CUP: 1 })
      return walk(
        [id],
        codes.map((code) => (code === 'tote' ? tote : code)),
      )
    }
  const packs =
    (...acts: readonly string[]) =>
    async (): Promise<Call> => {
      await picks('tote', 'A1', 'MUG', 'MUG', 'A2', 'CUP')()
      const { parcelId } = await shop.call('packing.open', { code: `TOTE${made}` })
      for (const act of acts) {
        if (act === 'close') await packerOf(shop, parcelId).close()
        else await shop.call('packing.scan', { parcelId, code: act === 'label' ? ownCode('parcel', parcelId) : act })
      }
      return { name: 'packing.scan', input: { parcelId } }
    }
  const full = ['MUG', 'MUG', 'CUP', commandCode('DONE')] as const
  const leaves = async (): Promise<Call> => {
    await packs(...full, 'close', 'label')()
    const { parcels } = await shop.call('orders.get', { id: made })
    const lastParcelId = parcels[0]?.id ?? 0
    await shop.call('shipping.scanOut', { carrier: 'POST', code: ownCode('parcel', lastParcelId), lastParcelId: null })
    return { name: 'shipping.scanOut', input: { carrier: 'POST', lastParcelId } }
  }
  const steps: Readonly<Record<string, () => Promise<Call>>> = {
    'pick: which tote': picks(),
    'pick: which bin': picks('tote'),
    'pick: which item': picks('tote', 'A1'),
    'pick: into the tote': async () => {
      const [one, two] = [await next({ MUG: 1 }), await next({ MUG: 1 })]
      return walk([one.id, two.id], [one.tote, two.tote, 'A1', 'MUG'])
    },
    'pick: all picked': picks('tote', 'A1', 'MUG', 'MUG', 'A2', 'CUP'),
    'pack: nothing in': packs(),
    'pack: one in': packs('MUG'),
    'pack: a check': packs('MUG', 'MUG', 'CUP'),
    'pack: the box': packs(...full),
    'pack: the label': packs(...full, 'close'),
    'pack: finished': packs(...full, 'close', 'label'),
    'ship: one is out': leaves,
    'return: one is back': async () => {
      await leaves()
      const { returnId } = await shop.call('returns.create', { of: { kind: 'order', orderId: made } })
      await shop.call('returns.scan', { returnId, code: 'MUG' })
      return { name: 'returns.scan', input: { returnId } }
    },
  }
  return { shop, steps }
}

/** What the word did, or why it did nothing. */
async function said(shop: TestShop, { name, input }: Call, word: CommandWord): Promise<string> {
  const answer = await shop.answer(name, { ...input, code: commandCode(word) })
  // What was reported short is there all the same, for the next one.
  for (const { id } of (await shop.call('tasks.list', {})).tasks) await shop.call('tasks.close', { id, outcome: 'dropped' })
  return `${word} ${answer.ok ? kindOf(answer.value) : answer.error.code}`
}

function kindOf(value: unknown): string {
  const did: unknown = typeof value === 'object' && value !== null && 'did' in value ? value.did : null
  return typeof did === 'object' && did !== null && 'kind' in did ? String(did.kind) : ''
}

onEachDatabase((database) => {
  it('at every step each command does what it says, or says why not', async () => {
    const { shop, steps } = await aShopAtWork(database)
    const found: Record<string, string[]> = {}
    for (const [step, bring] of Object.entries(steps)) {
      const row: string[] = []
      for (const word of words) row.push(await said(shop, await bring(), word))
      // The rest is told what it is for.
      found[step] = row.filter((one) => !one.endsWith('scan.command_not_here'))
    }
    expect(found).toEqual(saidAtEachStep)
    expect(await violations(shop)).toEqual([])
  }, 60_000)
})
