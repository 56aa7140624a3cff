import { expect, it } from 'vitest'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { aChecklist, asksOnly, eachKind, jpeg } from '../checklists/lists.ts'
import { onEachDatabase } from '../databases.ts'
import { aBench, packs } from '../packing/packer.ts'
import { anna } from '../scene.ts'
import { monday } from '../shop.ts'

onEachDatabase((database) => {
  it('tells what was scanned, asked, answered, stopped and handed over, by whom and when', async () => {
    const { shop, orderIds } = await aBench(database, { '1001': { MUG: 2 } })
    const [, , cold, serial, open] = eachKind
    if (!cold || !serial || !open) throw new Error('another order of kinds')
    await asksOnly(shop, aChecklist([cold, serial, open], { name: 'Cold chain' }))
    const { id: staffId } = await shop.call('people.add', { name: 'Minh', role: 'packer' })
    const by = { staffId }
    const bench = await packs(shop, 'T1', by)
    const { parcelId } = bench
    await bench.scan('MUG')
    shop.clock.now += 1000
    await bench.refused('NOTHING-KNOWN')
    await bench.scan('MUG')
    await shop.call('packing.answer', { parcelId, key: 'cold', answer: { kind: 'number', typed: '4,5' } }, by)
    await bench.scan('SN-77')
    await shop.call('packing.answer', { parcelId, key: 'open', answer: { kind: 'photo', bytes: jpeg } }, by)
    await bench.close()
    shop.clock.now += 1000
    await bench.scan(ownCode('parcel', parcelId))
    await shop.call('shipping.scanOut', { carrier: 'POST', code: ownCode('parcel', parcelId), lastParcelId: null }, by)
    const [first, last] = [monday, monday + 1000]
    const list = { name: 'Cold chain', version: 1 }
    const check = { required: true, done: true, skipped: false, person: 'Minh', at: last, list }
    const page = await shop.call('evidence.parcel', { parcelId })
    const { scans, stops, contents, checks, ...facts } = page
    expect({
      facts,
      scans: scans.map(({ at, person, code, sku, units }) => ({ at, person, code, sku, units })),
      stops: stops.map(({ at, person, code }) => ({ at, person, code })),
      contents: contents.map((line) => ({ ...line, lineId: 0 })),
      checks,
    }).toEqual({
      facts: {
        id: parcelId,
        code: ownCode('parcel', parcelId),
        sscc: facts.sscc,
        oldLabels: [],
        status: 'handed_over',
        orderId: orderIds['1001'],
        orderNumber: '1001',
        channel: 'web',
        customer: 'Anna Example',
        shipTo: anna,
        packer: 'Minh',
        station: 'Bench 1',
        openedAt: first,
        closed: { at: last, person: 'Minh' },
        labelled: { at: last + 1000, person: 'Minh' },
        handedOver: { at: last + 1000, person: 'Minh' },
        carton: 'Small box',
        weightGrams: 500,
        weightComputed: false,
        carrier: 'Post',
        service: 'Standard',
        tracking: '',
      },
      scans: [
        { at: first, person: 'Minh', code: 'MUG', sku: 'MUG', units: 1 },
        { at: last, person: 'Minh', code: 'MUG', sku: 'MUG', units: 1 },
      ],
      stops: [{ at: last, person: 'Minh', code: 'pack.code_unknown' }],
      contents: [{ lineId: 0, sku: 'MUG', name: 'MUG', variant: {}, photoId: null, expected: 2, verified: 2, lots: [] }],
      checks: [
        { ...check, key: 'cold', text: 'Temperature', kind: 'number', answer: '4.5 °C', photoId: null },
        { ...check, key: 'serial', text: 'Serial number', kind: 'scan', answer: 'SN-77', photoId: null },
        { ...check, key: 'open', text: 'The open box', kind: 'photo', answer: '', photoId: checks[2]?.photoId },
      ],
    })
  })

  it('is one page of paper, the same each time, also with a picture that cannot be read', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    await asksOnly(shop, aChecklist(eachKind.slice(4)))
    const bench = await packs(shop, 'T1')
    const { parcelId } = bench
    await bench.scan('MUG')
    await shop.call('packing.answer', { parcelId, key: 'open', answer: { kind: 'photo', bytes: jpeg } })
    await bench.close()
    const paper = await shop.call('documents.evidence', { parcelId })
    const again = await shop.call('documents.evidence', { parcelId })
    expect({ ...paper, bytes: paper.bytes.byteLength > 1000 }).toEqual({
      fileName: `evidence-1001-${ownCode('parcel', parcelId)}.pdf`,
      mime: 'application/pdf',
      bytes: true,
      pages: 1,
      pageWidthMm: 210,
      pageHeightMm: 297,
      unprintable: [],
    })
    expect(Buffer.from(again.bytes).equals(Buffer.from(paper.bytes))).toBe(true)
  })

  it('a parcel that is not there is unknown, and a voided one has no paper', async () => {
    const { shop } = await aBench(database, { '1001': { MUG: 1 } })
    const bench = await packs(shop, 'T1')
    await bench.say('UNDO')
    expect([
      await shop.refused('evidence.parcel', { parcelId: 99 }),
      await shop.refused('documents.evidence', { parcelId: bench.parcelId }),
    ]).toEqual([
      { code: 'parcel.unknown', params: { code: '99' } },
      { code: 'parcel.wrong_state', params: { number: '1001', status: 'voided' } },
    ])
  })
})
