import { expect, it } from 'vitest'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { aBench, packs, violations } from '../packing/packer.ts'
import { aChecklist, asksOnly, eachKind, jpeg } from './lists.ts'

async function aCheckedParcel(database: TestDatabase, checks = eachKind) {
  const { shop } = await aBench(database, { '1001': { MUG: 1 }, '1002': { MUG: 1 } })
  await asksOnly(shop, aChecklist(checks))
  const bench = await packs(shop, 'T1')
  await bench.scan('MUG')
  const { parcelId } = bench
  const answer = async (key: string, given: Parameters<typeof input>[1]) => (await shop.call('packing.answer', input(key, given))).did
  const input = (
    key: string,
    given:
      | { kind: 'choose'; option: number }
      | { kind: 'number'; typed: string }
      | { kind: 'photo'; bytes: Uint8Array<ArrayBuffer> }
      | { kind: 'skip' },
  ) => ({ parcelId, key, answer: given })
  const refused = (key: string, given: Parameters<typeof input>[1]) => shop.refused('packing.answer', input(key, given))
  const states = async () =>
    (await bench.view()).checks.map((check) => [check.key, check.done ? check.answer || 'done' : check.skipped ? 'skipped' : 'open'])
  return { shop, bench, parcelId, answer, refused, states }
}

onEachDatabase((database) => {
  it('each kind is answered in its own way, and only then comes the box', async () => {
    const { shop, bench, parcelId, answer } = await aCheckedParcel(database)
    const said = [
      await bench.say('DONE'),
      await bench.say('QTY1'),
      await answer('cold', { kind: 'number', typed: '4,5' }),
      await bench.scan('SN-77'),
    ]
    expect(await shop.refused('packing.close', { parcelId, carton: 'S', weightGrams: 500, carrier: 'POST' })).toEqual({
      code: 'pack.check_open',
      params: { text: 'The open box' },
    })
    expect([...said, await answer('open', { kind: 'photo', bytes: jpeg })]).toEqual([
      { kind: 'checked', text: 'Slip', done: true },
      { kind: 'answered', text: 'State of the box', answer: 'Clean' },
      { kind: 'answered', text: 'Temperature', answer: '4.5 °C' },
      { kind: 'answered', text: 'Serial number', answer: 'SN-77' },
      { kind: 'answered', text: 'The open box', answer: '' },
    ])
    const view = await bench.view()
    expect(view.stage).toBe('box')
    const photoId = view.checks[4]?.photoId ?? 0
    expect(await shop.call('items.photo', { photoId })).toEqual({ mime: 'image/jpeg', bytes: jpeg })
    await bench.close()
    expect(await violations(shop)).toEqual([])
  })

  it('a wrong answer changes nothing and is kept in the log', async () => {
    const { shop, bench, refused, states } = await aCheckedParcel(database)
    await bench.say('DONE')
    expect(await bench.refused('PBCQTY29')).toMatchObject({ code: expect.any(String) })
    expect(await refused('state', { kind: 'choose', option: 1 })).toEqual({
      code: 'pack.answer_stop',
      params: { text: 'State of the box', answer: 'Torn', stop: 'Take another box' },
    })
    expect(await refused('cold', { kind: 'number', typed: '12' })).toMatchObject({ code: 'pack.answer_out_of_range' })
    expect(await states()).toEqual([
      ['slip', 'done'],
      ['state', 'open'],
      ['cold', 'open'],
      ['serial', 'open'],
      ['open', 'open'],
    ])
    const log = await shop.store().reader.selectFrom('command_log').select('name').where('outcome', '=', 'refused').execute()
    expect(log.filter(({ name }) => name === 'packing.answer')).toHaveLength(2)
  })

  it('DONE says what a check wants that is not ticked', async () => {
    const { bench } = await aCheckedParcel(database, eachKind.slice(2))
    expect(await bench.say('DONE').catch(String)).toContain('pack.answer_wanted')
  })

  it('a serial number is no barcode of the house, and goes with one parcel only', async () => {
    const { shop, bench } = await aCheckedParcel(database, eachKind.slice(3, 4))
    expect(await bench.refused('MUG')).toEqual({
      code: 'pack.answer_known_code',
      params: { text: 'Serial number', scanned: 'MUG', is: 'item' },
    })
    await bench.scan('SN-77')
    const other = await packs(shop, 'T2')
    await other.scan('MUG')
    expect(await other.refused('SN-77')).toEqual({
      code: 'pack.answer_used',
      params: { text: 'Serial number', scanned: 'SN-77', number: '1001' },
    })
  })

  it('what is not needed is asked, and can be passed over; what is needed cannot', async () => {
    const [tick] = eachKind
    if (!tick) throw new Error('there is no tick')
    const { shop, bench, parcelId, states } = await aCheckedParcel(database, [
      { ...tick, key: 'note', text: 'Gift note', required: false },
      tick,
    ])
    expect((await bench.view()).stage).toBe('check')
    expect(await bench.say('SKIP')).toEqual({ kind: 'check_skipped', text: 'Gift note' })
    expect(await shop.refused('packing.answer', { parcelId, key: 'slip', answer: { kind: 'skip' } })).toEqual({
      code: 'pack.check_required',
      params: { text: 'Slip' },
    })
    expect(await states()).toEqual([
      ['note', 'skipped'],
      ['slip', 'open'],
    ])
    await bench.say('UNDO')
    expect(await states()).toEqual([
      ['note', 'open'],
      ['slip', 'open'],
    ])
  })

  it('UNDO takes back answers one by one, and gives back one that was taken away', async () => {
    const { shop, bench, parcelId, answer, states } = await aCheckedParcel(database, eachKind.slice(2))
    await answer('cold', { kind: 'number', typed: '4' })
    await answer('cold', { kind: 'number', typed: '5' })
    await bench.scan('SN-1')
    await answer('open', { kind: 'photo', bytes: jpeg })
    const before = (await bench.view()).checks
    await shop.call('packing.check', { parcelId, key: 'open', done: false })
    await bench.say('UNDO')
    expect((await bench.view()).checks).toEqual(before)
    await bench.say('UNDO')
    await bench.say('UNDO')
    expect(await states()).toEqual([
      ['cold', '5 °C'],
      ['serial', 'open'],
      ['open', 'open'],
    ])
    await bench.say('UNDO')
    expect((await states())[0]).toEqual(['cold', 'open'])
    await bench.say('UNDO')
    expect((await states())[0]).toEqual(['cold', '4 °C'])
  })

  it('a picture is a JPEG or PNG of at most a million bytes, whatever its sender says', async () => {
    const { refused } = await aCheckedParcel(database, eachKind.slice(4))
    const large = new Uint8Array(1_000_001)
    large.set(jpeg)
    expect([
      await refused('open', { kind: 'photo', bytes: new Uint8Array([0x47, 0x49, 0x46, 0x38]) }),
      await refused('open', { kind: 'photo', bytes: large }),
    ]).toEqual([
      { code: 'pack.photo_not_picture', params: {} },
      { code: 'pack.photo_too_large', params: { bytes: 1_000_001, most: 1_000_000 } },
    ])
  })
})
