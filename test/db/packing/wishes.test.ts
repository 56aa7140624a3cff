import { expect, it } from 'vitest'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { material, packedWith, shelf } from '../materials/stocker.ts'
import { order } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { aBench, packs, violations } from './packer.ts'

const gift = { eco: false, gift: true, giftMessage: 'Happy birthday, Ben!' }

async function wishing(shop: TestShop, id: number, wishes: typeof gift): Promise<void> {
  const { version } = await shop.call('orders.get', { id })
  await shop.call('orders.changeWishes', { id, version, ...wishes })
}

async function aPickedMug(database: TestDatabase) {
  const { shop, orderIds } = await aBench(database, { '1001': { MUG: 1 } })
  return { shop, orderId: orderIds['1001'] ?? 0 }
}

const wishCheck = { key: 'wish/gift', required: true, done: false }

onEachDatabase((database) => {
  it('a gift asks for its wrapping, says its message, and uses its paper', async () => {
    const { shop, orderId } = await aPickedMug(database)
    await packedWith(shop, [[material('Gift paper', { unit: 'millimetre', usedFor: 'gift', perUse: 900 }), 10_000]])
    await wishing(shop, orderId, gift)
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    await bench.say('DONE')
    expect(await bench.view()).toMatchObject({ stage: 'check', gift: true, giftMessage: gift.giftMessage })
    expect((await bench.view()).checks.find(({ key }) => key === 'wish/gift')).toMatchObject(wishCheck)
    await bench.say('DONE')
    expect((await bench.view()).material.find(({ carton }) => carton === 'S')?.uses).toEqual([
      { name: 'Gift paper', unit: 'millimetre', quantity: 900, left: 9100 },
    ])
    await bench.close()
    expect(await shelf(shop)).toEqual(['Gift paper 9100'])
    expect(await violations(shop)).toEqual([])
  })

  it('a wish that comes while the box is open asks at once, and what was ticked stays', async () => {
    const { shop, orderId } = await aPickedMug(database)
    const bench = await packs(shop, 'T1')
    await bench.scan('MUG')
    await bench.say('DONE')
    expect((await bench.view()).stage).toBe('box')
    await wishing(shop, orderId, gift)
    expect(await bench.view()).toMatchObject({ stage: 'check' })
    await wishing(shop, orderId, { eco: false, gift: false, giftMessage: '' })
    expect(await bench.view()).toMatchObject({ stage: 'box' })
  })

  it('an eco order is offered a carton of paper before a smaller one', async () => {
    const { shop, orderId } = await aPickedMug(database)
    const { shop: settings, version } = await shop.call('settings.get', {})
    if (!settings) throw new Error('the shop is set up')
    const cartons = settings.cartons.map((carton) => (carton.code === 'M' ? { ...carton, eco: true } : carton))
    await shop.call('settings.save', { shop: { ...settings, cartons }, version })
    const [row] = (await shop.call('items.list', {})).rows
    const {
      id,
      stock: _stock,
      moves: _moves,
      photoId: _photo,
      active: _active,
      version: itemVersion,
      ...mug
    } = await shop.call('items.get', {
      id: row?.id ?? 0,
    })
    await shop.call('items.save', { id, version: itemVersion, item: { ...mug, lengthMm: 90, widthMm: 90, heightMm: 90 } })
    const bench = await packs(shop, 'T1')
    const before = (await bench.view()).suggestion?.carton
    await wishing(shop, orderId, { eco: true, gift: false, giftMessage: '' })
    expect([before, (await bench.view()).suggestion?.carton]).toEqual(['S', 'M'])
  })

  it('channel, service and note speak by the rules of the shop, and a message makes a gift', async () => {
    const { shop } = await aPickedMug(database)
    const { shop: settings, version } = await shop.call('settings.get', {})
    if (!settings) throw new Error('the shop is set up')
    const wishRules = [
      { wish: 'eco' as const, by: 'channel' as const, words: 'Green' },
      { wish: 'gift' as const, by: 'note' as const, words: 'as a gift' },
      { wish: 'eco' as const, by: 'service' as const, words: 'climate' },
    ]
    await shop.call('settings.save', { shop: { ...settings, wishRules }, version })
    const wishesOf = async (more: Parameters<typeof order>[2]) => {
      const { id } = await shop.call('orders.create', order(`9${JSON.stringify(more).length}`, { MUG: 1 }, more))
      const { eco, gift: isGift } = await shop.call('orders.get', { id })
      return { eco, gift: isGift }
    }
    expect([
      await wishesOf({ channel: 'green' }),
      await wishesOf({ note: 'Please pack it AS A GIFT' }),
      await wishesOf({ serviceLevel: 'Climate neutral' }),
      await wishesOf({ giftMessage: 'For you' }),
      await wishesOf({ eco: true, gift: true }),
      await wishesOf({ note: 'leave it with the neighbour, it is a heavy box' }),
    ]).toEqual([
      { eco: true, gift: false },
      { eco: false, gift: true },
      { eco: true, gift: false },
      { eco: false, gift: true },
      { eco: true, gift: true },
      { eco: false, gift: false },
    ])
  })

  it('a wish of yesterday is stale, and a shipped order has none any more', async () => {
    const { shop, orderId } = await aPickedMug(database)
    expect(await shop.refused('orders.changeWishes', { id: orderId, version: 99, ...gift })).toEqual({
      code: 'order.stale',
      params: { number: '1001' },
    })
    await shop.call('orders.create', order('1002', { MUG: 1 }))
    const { id } = await shop.call('orders.create', order('1003', { MUG: 1 }))
    await shop.call('orders.cancel', { id })
    expect(await shop.refused('orders.changeWishes', { id, version: 1, ...gift })).toMatchObject({ code: 'order.closed' })
  })
})
