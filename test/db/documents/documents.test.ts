import { expect, it } from 'vitest'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { testCode } from '../../../domain/scanning/set-up/scanner-test.ts'
import { commandCode, commandWords } from '../../../domain/scanning/command-codes.ts'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { aShop, item, order, stocked } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { boxed, picked } from './parcel-scene.ts'
import { print, scanPrint, words } from './rendering.ts'

/** Order 1001 of three mugs and a cup, picked. */
async function aPickedOrder(database: TestDatabase): Promise<{ readonly shop: TestShop; readonly orderId: number }> {
  const shop = await aShop(database)
  await stocked(shop, { A1: { MUG: 5, CUP: 5 } })
  const { id } = await shop.call('orders.create', order('1001', { MUG: 3, CUP: 1 }, { note: 'Happy birthday!' }))
  await picked(shop, id)
  return { shop, orderId: id }
}

onEachDatabase((database) => {
  it('the label of a closed parcel carries its number, the order and the recipient, in the size asked for', async () => {
    const { shop, orderId } = await aPickedOrder(database)
    const parcelId = await boxed(shop, orderId, { holds: { MUG: 3, CUP: 1 } })
    const { bytes, ...label } = await shop.call('documents.label', { parcelId, size: '4x6in' })
    const [page] = await print(bytes)
    const text = await words(bytes)
    expect({
      label,
      scans: page && (await scanPrint(page)),
      said: [
        'Little Mug Shop',
        'Anna Example',
        'LS1 1AA',
        'UNITED KINGDOM',
        '1001',
        '1 of 1',
        'Post',
        'Standard',
        '1.25 kg',
        'Internal number',
      ].filter((fact) => !text.includes(fact)),
    }).toEqual({
      label: { fileName: 'label-1001-1.pdf', mime: 'application/pdf', pages: 1, pageWidthMm: 101.6, pageHeightMm: 152.4, unprintable: [] },
      scans: [{ format: ']C1', text: '00004000000000000015' }],
      said: [],
    })
  })

  it('without a size the label is the one of the shop', async () => {
    const { shop, orderId } = await aPickedOrder(database)
    const parcelId = await boxed(shop, orderId, { holds: { MUG: 3, CUP: 1 } })
    const { pageWidthMm, pageHeightMm } = await shop.call('documents.label', { parcelId })
    expect([pageWidthMm, pageHeightMm]).toEqual([100, 150])
  })

  it('a label printed again is the same file', async () => {
    const { shop, orderId } = await aPickedOrder(database)
    const parcelId = await boxed(shop, orderId, { holds: { MUG: 3, CUP: 1 } })
    const first = await shop.call('documents.label', { parcelId })
    shop.clock.now += 3_600_000
    expect(await shop.call('documents.label', { parcelId })).toEqual(first)
  })

  it('there is no label before every unit is verified and the parcel is closed, and none of a voided one', async () => {
    const { shop, orderId } = await aPickedOrder(database)
    const half = await boxed(shop, orderId, { status: 'open', holds: { MUG: 2 } })
    const full = await boxed(shop, orderId, { status: 'open', holds: { MUG: 3, CUP: 1 } })
    const voided = await boxed(shop, orderId, { status: 'voided', holds: {} })
    const refused = async (parcelId: number) => shop.refused('documents.label', { parcelId })
    expect([await refused(half), await refused(full), await refused(voided), await refused(999)]).toEqual([
      { code: 'pack.not_all_verified', params: { number: '1001', missing: 2 } },
      { code: 'parcel.wrong_state', params: { number: '1001', status: 'open' } },
      { code: 'parcel.wrong_state', params: { number: '1001', status: 'voided' } },
      { code: 'parcel.unknown', params: { code: '999' } },
    ])
  })

  it('the slip of a gift has the words for whom it is, and no price', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 2 } })
    const gift = order('1001', { MUG: 2 }, { gift: true, giftMessage: 'Happy birthday!\nFrom all of us' })
    const lines = gift.lines.map((line) => ({ ...line, unitPriceMinor: 4321 }))
    const { id } = await shop.call('orders.create', { ...gift, lines })
    await picked(shop, id)
    const { bytes } = await shop.call('documents.slip', { parcelId: await boxed(shop, id, { holds: { MUG: 2 } }) })
    const text = await words(bytes)
    expect({
      said: ['A MESSAGE FOR YOU', 'Happy birthday!', 'From all of us', 'MUG'].filter((fact) => text.includes(fact)),
      prices: ['43.21', '43,21', '86.42', '86,42', 'GBP', '£'].filter((price) => text.includes(price)),
    }).toEqual({ said: ['A MESSAGE FOR YOU', 'Happy birthday!', 'From all of us', 'MUG'], prices: [] })
  })

  it('there is no label for an order that was stopped meanwhile', async () => {
    const { shop, orderId } = await aPickedOrder(database)
    const parcelId = await boxed(shop, orderId, { holds: { MUG: 2 } })
    await shop.call('orders.hold', { id: orderId, reason: 'address', until: null })
    expect(await shop.refused('documents.label', { parcelId })).toEqual({
      code: 'pack.order_stopped',
      params: { number: '1001', reason: 'address' },
    })
  })

  it('three boxes of one order say 1, 2 and 3 of 3, a voided one between them does not count', async () => {
    const { shop, orderId } = await aPickedOrder(database)
    const first = await boxed(shop, orderId, { holds: { MUG: 1 } })
    await boxed(shop, orderId, { status: 'voided', holds: {} })
    const others = [await boxed(shop, orderId, { holds: { MUG: 2 } }), await boxed(shop, orderId, { holds: { CUP: 1 } })]
    const said = [first, ...others].map(async (parcelId) => [
      /\d of \d/.exec(await words((await shop.call('documents.label', { parcelId })).bytes))?.[0],
      /\d of \d/.exec(await words((await shop.call('documents.slip', { parcelId })).bytes))?.[0],
    ])
    expect(await Promise.all(said)).toEqual([
      ['1 of 3', '1 of 3'],
      ['2 of 3', '2 of 3'],
      ['3 of 3', '3 of 3'],
    ])
  })

  it('parcels of one order are numbered, and counted with the boxes that are still to be packed', async () => {
    const { shop, orderId } = await aPickedOrder(database)
    await boxed(shop, orderId, { status: 'voided', holds: {} })
    const first = await boxed(shop, orderId, { holds: { MUG: 3 } })
    const alone = await words((await shop.call('documents.label', { parcelId: first })).bytes)
    const second = await boxed(shop, orderId, { holds: { CUP: 1 } })
    const both = await Promise.all([first, second].map(async (parcelId) => words((await shop.call('documents.label', { parcelId })).bytes)))
    expect([alone, ...both].map((text) => /\d of \d/.exec(text)?.[0])).toEqual(['1 of 2', '1 of 2', '2 of 2'])
  })

  it('the slip says what is in the box, as soon as all of it is verified', async () => {
    const { shop, orderId } = await aPickedOrder(database)
    const half = await boxed(shop, orderId, { status: 'open', holds: { MUG: 2 } })
    const full = await boxed(shop, orderId, { status: 'open', holds: { MUG: 3, CUP: 1 } })
    const { bytes, ...slip } = await shop.call('documents.slip', { parcelId: full })
    const [page] = await print(bytes)
    const text = await words(bytes)
    expect({
      half: await shop.refused('documents.slip', { parcelId: half }),
      slip,
      scans: page && (await scanPrint(page)),
      missing: ['Little Mug Shop', '#1001', 'MUG', 'CUP', '4 items in this parcel', 'Ordered on 2 March 2026', 'Happy birthday!'].filter(
        (fact) => !text.includes(fact.replace('#', '')),
      ),
    }).toEqual({
      half: { code: 'pack.not_all_verified', params: { number: '1001', missing: 2 } },
      slip: { fileName: 'slip-1001-2.pdf', mime: 'application/pdf', pages: 1, pageWidthMm: 210, pageHeightMm: 297, unprintable: [] },
      scans: [{ format: ']C0', text: ownCode('order', orderId) }],
      missing: [],
    })
  })

  it('codes of bins come in the order of the walk, all or the chosen ones', async () => {
    const shop = await aShop(database)
    await stocked(shop, { B2: {}, A1: {} })
    const { locations } = await shop.call('locations.list', { kind: 'bin' })
    const codes = locations.map((location) => ownCode('bin', location.id))
    const scanned = async (ids?: number[]) => {
      const { bytes } = await shop.call('documents.codes', { kind: 'bins', paper: '50x25mm', ...(ids && { ids }) })
      return (await Promise.all((await print(bytes)).map(scanPrint))).flat().map((scan) => scan.text)
    }
    const last = locations.at(-1)?.id ?? 0
    expect([await scanned(), await scanned([last])]).toEqual([codes, [ownCode('bin', last)]])
  })

  it('codes of totes, badges of the people who work here, commands, and the test code of scanners', async () => {
    const shop = await aShop(database)
    const tote = await shop.call('locations.add', { kind: 'tote', code: 'T-1' })
    const anna = await shop.call('people.add', { name: 'Anna', role: 'packer' })
    const left = await shop.call('people.add', { name: 'Left', role: 'packer' })
    await shop.call('people.change', { ...left, active: false })
    const scanned = async (kind: 'totes' | 'staff' | 'commands' | 'scanner') => {
      const { bytes } = await shop.call('documents.codes', { kind, paper: 'a4' })
      return (await Promise.all((await print(bytes)).map(scanPrint))).flat().map((scan) => scan.text)
    }
    expect([await scanned('totes'), await scanned('staff'), await scanned('commands'), await scanned('scanner')]).toEqual([
      [ownCode('tote', tote.id)],
      [ownCode('staff', anna.id)],
      commandWords.map(commandCode),
      [testCode],
    ])
  })

  it('the test code on a small label keeps two dots a module and its quiet zones', async () => {
    const shop = await aShop(database)
    const { bytes } = await shop.call('documents.codes', { kind: 'scanner', paper: '50x25mm' })
    expect((await Promise.all((await print(bytes)).map(scanPrint))).flat().map((scan) => scan.text)).toEqual([testCode])
  })

  it('bars for the screen, eleven modules a character', async () => {
    const shop = await aShop(database)
    const { modules } = await shop.call('documents.bars', { code: 'AB' })
    expect({ modules, width: modules.reduce((sum, module) => sum + module, 0) }).toEqual({
      // Start B, A, B, the check character of ISO/IEC 15417, stop.
      modules: Array.from('2112141113231311234111312331112', Number),
      width: 57,
    })
  })

  it('nothing to print is refused', async () => {
    const shop = await aShop(database)
    expect(await shop.refused('documents.codes', { kind: 'totes', paper: 'a4' })).toEqual({
      code: 'documents.nothing_to_print',
      params: { kind: 'totes' },
    })
  })

  it('a code that has no room as bars is left out and named; as a square it is printed', async () => {
    const shop = await aShop(database)
    const long = 'ENAMEL-MUG-BLUE-350-ML-WITH-LID'
    for (const sku of ['CUP', long]) await shop.call('items.save', { item: item(sku) })
    await shop.call('items.save', { item: item('TRAY', { barcodes: [{ code: 'maker-code-of-thirty-characters', quantity: 1 }] }) })
    const codes = async (symbol: 'code128' | 'datamatrix', ids?: number[]) => {
      const { bytes, leftOut } = await shop.call('documents.codes', { kind: 'items', paper: '50x25mm', symbol, ...(ids ? { ids } : {}) })
      const scans = await Promise.all((await print(bytes)).map(scanPrint))
      return { scans: scans.flat().map(({ text }) => text), leftOut }
    }
    expect(await codes('code128')).toEqual({ scans: ['CUP', 'TRAY'], leftOut: [{ title: long, code: long, why: 'too_long' }] })
    expect(await codes('datamatrix')).toEqual({ scans: ['CUP', long, 'maker-code-of-thirty-characters'], leftOut: [] })
    const { rows } = await shop.call('items.list', { search: long })
    const asked = { kind: 'items', paper: '50x25mm', ids: rows.map(({ id }) => id) }
    expect(await shop.refused('documents.codes', asked)).toEqual({
      code: 'documents.codes_too_long',
      params: { title: long, code: long, length: 31, more: 0 },
    })
  })

  it('labels are printed of all that a search in Stock finds, bins from one to another', async () => {
    const shop = await aShop(database)
    for (const code of ['A-1', 'A-2', 'A-3', 'A-10', 'B-1']) await shop.call('locations.add', { kind: 'bin', code })
    for (const sku of ['MUG-RED', 'MUG-BLUE', 'CUP-RED']) await shop.call('items.save', { item: item(sku, { name: 'Für Tee' }) })
    const titles = async (kind: 'bins' | 'items', search: string) => {
      const { bytes, pages } = await shop.call('documents.codes', { kind, paper: '50x25mm', search })
      const text = await words(bytes)
      const known = ['A-1', 'A-2', 'A-3', 'A-10', 'B-1', 'MUG-RED', 'MUG-BLUE', 'CUP-RED']
      return { pages, titles: known.filter((title) => text.split(' ').includes(title)) }
    }
    expect([await titles('bins', 'A-2..A-10'), await titles('items', 'red fur')]).toEqual([
      { pages: 3, titles: ['A-2', 'A-3', 'A-10'] },
      { pages: 2, titles: ['MUG-RED', 'CUP-RED'] },
    ])
  })
})
