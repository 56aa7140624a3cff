import { expect, it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import type { Meaning } from '../../../domain/scanning/contract.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { readings } from '../../../domain/scanning/readings.ts'
import { scannedData } from '../../../domain/scanning/symbology.ts'
import { drawFrom, mutatedScan } from '../../domain/scanning/mutations.ts'
import { typedKorean } from '../../domain/scanning/typing/korean.ts'
import { typedTelex } from '../../domain/scanning/typing/vietnamese.ts'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { aShop, item, order } from '../scene.ts'
import type { TestShop } from '../shop.ts'

/** What a meaning names, in one line. */
function named(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'item':
      return `item ${meaning.sku}`
    case 'bin':
    case 'tote':
      return `${meaning.kind} ${meaning.code}`
    case 'command':
      return `command ${meaning.command}`
    case 'damaged':
    case 'unknown':
      return `${meaning.kind} ${meaning.text}`
    case 'order':
    case 'parcel':
    case 'person':
    case 'batch':
    case 'return':
    case 'purchase':
      return meaning.kind
  }
}

async function aShopOf(database: TestDatabase, skus: readonly string[]): Promise<{ shop: TestShop; scan(code: string): Promise<string> }> {
  const shop = await aShop(database)
  for (const sku of skus) await shop.call('items.save', { item: item(sku) })
  return { shop, scan: async (code) => named(await shop.call('scanning.resolve', { code })) }
}

onEachDatabase((database) => {
  it('a code typed through an input method or another layout is what it was', async () => {
    const { shop, scan } = await aShopOf(database, ['MUG-BLUE', 'TOOL-7'])
    const { id } = await shop.call('locations.add', { kind: 'tote', code: 'T1' })
    const tote = ownCode('tote', id)
    expect([
      await scan(typedKorean(tote)),
      await scan(typedKorean(']C0MUG-BLUE')),
      await scan(typedTelex('TOOL-7').text),
      await scan('MUGßBLUE'),
      await scan('ＭＵＧ－ＢＬＵＥ'),
      await scan(typedKorean(commandCode('UNDO'))),
    ]).toEqual(['tote T1', 'item MUG-BLUE', 'item TOOL-7', 'item MUG-BLUE', 'item MUG-BLUE', 'command UNDO'])
  })

  it('a text that is something as it came is not repaired', async () => {
    const { scan } = await aShopOf(database, ['MŨ', 'MUX', 'MU4'])
    expect(await scan('mũ')).toBe('item MŨ')
  })

  it('a text whose repairs name different things is unknown', async () => {
    expect(await (await aShopOf(database, ['MUX', 'MU4'])).scan('mũ')).toBe('unknown mũ')
    expect(await (await aShopOf(database, ['MU4'])).scan('mũ')).toBe('item MU4')
  })

  it('a misread code is told as it was scanned, and names nothing', async () => {
    const { scan } = await aShopOf(database, [])
    expect(await scan('PBT0001X')).toBe('damaged PBT0001X')
  })

  it('mutated scans name nothing that they do not say', async () => {
    const { shop } = await aShopOf(database, ['MUG-0001', 'MUG-0002'])
    for (let tote = 1; tote <= 20; tote += 1) await shop.call('locations.add', { kind: 'tote', code: `T${tote}` })
    const { locations } = await shop.call('locations.list', {})
    const codeOf = (meaning: Meaning): readonly string[] => {
      if (meaning.kind === 'command') return [commandCode(meaning.command)]
      if (meaning.kind === 'item') return [meaning.sku]
      if (meaning.kind !== 'tote' && meaning.kind !== 'bin') return []
      const place = locations.find(({ id }) => id === meaning.locationId)
      return [place?.code ?? '', ownCode('tote', meaning.locationId), ownCode('bin', meaning.locationId)]
    }
    const draw = drawFrom(7)
    const wrong: string[] = []
    const kinds = new Set<string>()
    for (let made = 0; made < 1500; made += 1) {
      const mutated = made % 3 === 0 ? `MUG-000${draw(4)}` : made % 3 === 1 ? ownCode('tote', 1 + draw(30)) : mutatedScan(draw)
      const code = mutated.slice(0, 500) || '-'
      const meaning = await shop.call('scanning.resolve', { code })
      kinds.add(meaning.kind)
      const said = readings(code).map((text) => scannedData(text).toUpperCase())
      if (meaning.kind !== 'unknown' && meaning.kind !== 'damaged' && !codeOf(meaning).some((one) => said.includes(one))) wrong.push(code)
    }
    expect({ wrong, kinds: [...kinds].sort() }).toEqual({ wrong: [], kinds: ['command', 'damaged', 'item', 'tote', 'unknown'] })
  })

  it('the number of an order opens it as a last guess, and is repaired like any code', async () => {
    const { shop, scan } = await aShopOf(database, ['1002'])
    await shop.call('items.save', { item: item('MUG') })
    const ids: Record<string, number> = {}
    for (const number of ['DE-ROW-7', '1002']) ids[number] = (await shop.call('orders.create', order(number, { MUG: 1 }))).id
    expect([await scan('DE-ROW-7'), await scan('1002'), await scan('DE-ROW-8')]).toEqual(['order', 'item 1002', 'unknown DE-ROW-8'])
    const damaged = [typedKorean('DE-ROW-7'), typedTelex('DE-ROW-7').text]
    expect(await Promise.all(damaged.map((code) => shop.call('scanning.resolve', { code })))).toEqual(
      damaged.map(() => ({ kind: 'order', orderId: ids['DE-ROW-7'], number: 'DE-ROW-7', status: 'backordered' })),
    )
    expect(await shop.refused('packing.open', { code: damaged[0] })).toMatchObject({
      code: 'pack.not_picked',
      params: { number: 'DE-ROW-7' },
    })
  })
})
