import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { file } from '../imports/files.ts'
import { onEachDatabase } from '../databases.ts'
import { anna, aShop, nowhere, order, stocked } from '../scene.ts'
import { anotherStation, monday, type TestShop } from '../shop.ts'

const hour = 3_600_000

async function itemId(shop: TestShop, sku: string): Promise<number> {
  const { rows } = await shop.call('items.list', {})
  return rows.find((row) => row.sku === sku)?.id ?? 0
}

const cap = (units: number, firstDay: string | null = null, lastDay: string | null = null) => ({ units, firstDay, lastDay })

async function limit(shop: TestShop, caps: { perCustomer?: number; total?: number }, sku = 'MUG') {
  return shop.call('caps.set', {
    itemId: await itemId(shop, sku),
    perCustomer: caps.perCustomer === undefined ? null : cap(caps.perCustomer),
    total: caps.total === undefined ? null : cap(caps.total),
  })
}

async function state(shop: TestShop, id: number) {
  const { status, holdReason, lines } = await shop.call('orders.get', { id })
  const counts = lines.map(({ sku, ordered, cancelled, allocated, backordered, overCap }) =>
    [sku, ordered, cancelled, allocated, backordered, overCap].join(' '),
  )
  return { status, holdReason, lines: counts }
}

const by = (email: string, orderedAt = monday) => ({ email, orderedAt })

onEachDatabase((database) => {
  async function mugs(caps: { perCustomer?: number; total?: number }) {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 50, TOWEL: 5 } })
    await limit(shop, caps)
    return shop
  }

  it('what a customer orders over the limit is held with the reason; what is within is kept for them', async () => {
    const shop = await mugs({ perCustomer: 2 })
    const first = await shop.call('orders.create', order('1', { MUG: 2 }, by('ann@example.com')))
    const second = await shop.call('orders.create', order('2', { MUG: 3, TOWEL: 1 }, { ...by('Ann@Example.com'), channel: 'market' }))
    const third = await shop.call('orders.create', order('3', { MUG: 3 }, by('ben@example.com')))
    expect(await Promise.all([first, second, third].map(({ id }) => state(shop, id)))).toEqual([
      { status: 'allocated', holdReason: null, lines: ['MUG 2 0 2 0 0'] },
      { status: 'on_hold', holdReason: 'cap', lines: ['MUG 3 0 0 3 3', 'TOWEL 1 0 1 0 0'] },
      { status: 'on_hold', holdReason: 'cap', lines: ['MUG 3 0 2 1 1'] },
    ])
    const { lines } = await shop.call('orders.get', { id: second.id })
    expect(lines.map(({ limits }) => limits)).toEqual([[{ kind: 'customer', units: 2, had: 2 }], []])
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })

  it('of all together the first that ordered come first, in one file and in any order of promise', async () => {
    const shop = await mugs({ total: 5 })
    const late = await shop.call('orders.create', order('1', { MUG: 2 }, by('a@x.example', monday + hour)))
    const text = [
      'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
      '600001,MUG,Mug,2,2026-03-02 12:00:00,5,101,United Kingdom',
      '600002,MUG,Mug,2,2026-03-02 08:00:00,5,102,United Kingdom',
    ].join('\r\n')
    await shop.call('imports.run', { source: file(text), mode: 'all_or_none' })
    const { rows } = await shop.call('orders.queue', { tab: 'all' })
    const found = await Promise.all(rows.map(async ({ id, number }) => [number, (await state(shop, id)).lines.join()]))
    expect(Object.fromEntries(found)).toEqual({ '1': 'MUG 2 0 2 0 0', '600001': 'MUG 2 0 1 1 1', '600002': 'MUG 2 0 2 0 0' })
    expect(late.id).toBeGreaterThan(0)
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })

  it('an owner cuts an order to the limit, ships it anyway with a reason, or cancels it', async () => {
    const shop = await mugs({ perCustomer: 1 })
    const { id: owner } = await shop.call('people.add', { name: 'Olga', role: 'owner' })
    const { id: picker } = await shop.call('people.add', { name: 'Pia', role: 'packer' })
    const ids: number[] = []
    for (const [index, email] of ['a@x.example', 'b@x.example', 'c@x.example'].entries()) {
      ids.push((await shop.call('orders.create', order(String(index), { MUG: 3 }, by(email)))).id)
    }
    const [cut = 0, ship = 0, cancel = 0] = ids
    expect(await shop.refused('orders.release', { id: cut })).toEqual({ code: 'order.over_cap', params: { number: '0', units: 2 } })
    expect((await shop.refused('caps.decide', { id: cut, decision: 'cut' }, { staffId: picker })).code).toBe('people.owner_needed')
    expect((await shop.refused('caps.decide', { id: ship, decision: 'ship', note: ' ' }, { staffId: owner })).code).toBe('cap.note_needed')
    await shop.call('caps.decide', { id: cut, decision: 'cut' }, { staffId: owner })
    await shop.call('caps.decide', { id: ship, decision: 'ship', note: 'Birthday' }, { staffId: owner })
    await shop.call('caps.decide', { id: cancel, decision: 'cancel' }, { staffId: owner })
    expect(await Promise.all(ids.map((id) => state(shop, id)))).toEqual([
      { status: 'allocated', holdReason: null, lines: ['MUG 3 2 1 0 0'] },
      { status: 'allocated', holdReason: null, lines: ['MUG 3 0 3 0 0'] },
      { status: 'cancelled', holdReason: null, lines: ['MUG 3 3 0 0 0'] },
    ])
    const { history } = await shop.call('orders.get', { id: ship })
    expect(history.slice(-1).map(({ what, params, person }) => ({ what, params, person }))).toEqual([
      { what: 'over_cap_ship_note', params: { note: 'Birthday' }, person: 'Olga' },
    ])
    expect((await shop.refused('caps.decide', { id: ship, decision: 'cut' }, { staffId: owner })).code).toBe('cap.nothing_over')
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })

  it('what others cancel, and a limit that is raised or ends, lets the earliest of the held go', async () => {
    const shop = await mugs({ total: 2 })
    const first = await shop.call('orders.create', order('1', { MUG: 2 }, by('a@x.example')))
    const second = await shop.call('orders.create', order('2', { MUG: 2 }, by('b@x.example', monday + 2)))
    const third = await shop.call('orders.create', order('3', { MUG: 2 }, by('c@x.example', monday + 1)))
    const held = async () => (await Promise.all([second, third].map(({ id }) => state(shop, id)))).map(({ lines }) => lines.join())
    expect(await held()).toEqual(['MUG 2 0 0 2 2', 'MUG 2 0 0 2 2'])
    await shop.call('orders.cancel', { id: first.id, lines: [{ lineId: await lineOf(shop, first.id), quantity: 1 }] })
    expect(await held()).toEqual(['MUG 2 0 0 2 2', 'MUG 2 0 1 1 1'])
    expect(await limit(shop, { total: 3 })).toEqual({ freed: 1 })
    expect(await held()).toEqual(['MUG 2 0 0 2 2', 'MUG 2 0 2 0 0'])
    expect(await checkInvariants(shop.store().reader)).toEqual([])
    expect(await limit(shop, {})).toEqual({ freed: 2 })
    expect(await held()).toEqual(['MUG 2 0 2 0 0', 'MUG 2 0 2 0 0'])
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })

  it('orders that were taken before a limit stay, and count; a limit for all below what is sold is refused', async () => {
    const shop = await aShop(database)
    await stocked(shop, { A1: { MUG: 50 } })
    const before = await shop.call('orders.create', order('1', { MUG: 5 }, by('a@x.example')))
    expect(await shop.refused('caps.set', { itemId: await itemId(shop, 'MUG'), perCustomer: null, total: cap(4) })).toEqual({
      code: 'cap.below_sold',
      params: { sku: 'MUG', sold: 5, units: 4 },
    })
    await limit(shop, { perCustomer: 2, total: 5 })
    const again = await shop.call('orders.create', order('2', { MUG: 1 }, by('a@x.example')))
    expect(await Promise.all([before, again].map(({ id }) => state(shop, id)))).toEqual([
      { status: 'allocated', holdReason: null, lines: ['MUG 5 0 5 0 0'] },
      { status: 'on_hold', holdReason: 'cap', lines: ['MUG 1 0 0 1 1'] },
    ])
    const { sold, remaining, held } = await shop.call('caps.ofItem', { itemId: await itemId(shop, 'MUG') })
    expect({ sold, remaining, held }).toEqual({ sold: 5, remaining: 0, held: [{ orderId: again.id, orderNumber: '2', units: 1 }] })
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })

  it('a limit holds only for orders of its days, in the time zone of the shop', async () => {
    const shop = await mugs({})
    const id = await itemId(shop, 'MUG')
    await shop.call('caps.set', { itemId: id, perCustomer: cap(1, '2026-03-02', '2026-03-02'), total: null })
    const midnight = Date.UTC(2026, 2, 3)
    const made = await Promise.all(
      [monday, midnight - 1, midnight].map((at, index) =>
        shop.call('orders.create', order(String(index), { MUG: 1 }, by('a@x.example', at))),
      ),
    )
    const held = await Promise.all(made.map(async (one) => (await state(shop, one.id)).lines.join()))
    expect(held.toSorted()).toEqual(['MUG 1 0 0 1 1', 'MUG 1 0 1 0 0', 'MUG 1 0 1 0 0'])
    expect(held[2]).toBe('MUG 1 0 1 0 0')
  })

  it('a cut that is taken back waits for a decision again', async () => {
    const shop = await mugs({ perCustomer: 1 })
    const { id } = await shop.call('orders.create', order('1', { MUG: 3 }, by('a@x.example')))
    const { lines } = await shop.call('caps.decide', { id, decision: 'cut' })
    expect(lines.map(({ sku, units }) => [sku, units])).toEqual([['MUG', 2]])
    await shop.call('orders.reinstate', { id, lines: lines.map(({ lineId, units }) => ({ lineId, quantity: units })) })
    expect(await state(shop, id)).toEqual({ status: 'on_hold', holdReason: 'cap', lines: ['MUG 3 0 1 2 2'] })
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })

  it('orders of nobody are not one customer', async () => {
    const shop = await mugs({ perCustomer: 2 })
    const made = await Promise.all(
      ['1', '2'].map((number) =>
        shop.call('orders.create', order(number, { MUG: 2 }, { shipTo: { ...nowhere, postcode: anna.postcode } })),
      ),
    )
    expect(await Promise.all(made.map(async ({ id }) => (await state(shop, id)).holdReason))).toEqual([null, null])
  })

  it('two stations at once do not both give the last units', async () => {
    const shop = await mugs({ total: 3 })
    const other = await anotherStation(database, shop)
    const made = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        (index % 2 === 0 ? shop : other).call('orders.create', order(String(index), { MUG: 1 }, by(`${index}@x.example`))),
      ),
    )
    const held = await Promise.all(made.map(async ({ id }) => (await state(shop, id)).holdReason))
    expect(held.filter((reason) => reason === null)).toHaveLength(3)
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })

  it('a release for another reason leaves the order held for its limit', async () => {
    const shop = await mugs({ perCustomer: 1 })
    const { id } = await shop.call('orders.create', order('1', { MUG: 2 }, by('a@x.example')))
    await shop.call('orders.hold', { id, reason: 'payment', until: null })
    await shop.call('orders.release', { id })
    expect(await state(shop, id)).toEqual({ status: 'on_hold', holdReason: 'cap', lines: ['MUG 2 0 1 1 1'] })
    expect((await shop.refused('orders.hold', { id, reason: 'cap', until: null })).code).toBe('input.invalid')
  })

  it('an import that is taken back makes room', async () => {
    const shop = await mugs({ total: 1 })
    const text =
      'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\r\n600001,MUG,Mug,1,2026-03-02 08:00:00,5,101,United Kingdom\r\n'
    const { importId } = await shop.call('imports.run', { source: file(text), mode: 'all_or_none' })
    const { id } = await shop.call('orders.create', order('1', { MUG: 1 }, by('a@x.example')))
    expect((await state(shop, id)).holdReason).toBe('cap')
    await shop.call('imports.takeBack', { id: importId ?? 0 })
    expect(await state(shop, id)).toEqual({ status: 'allocated', holdReason: null, lines: ['MUG 1 0 1 0 0'] })
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })

  it('numbers that are no count are refused by field, and kits are limited by their parts', async () => {
    const shop = await mugs({})
    const id = await itemId(shop, 'MUG')
    const refused = async (total: unknown) => (await shop.refused('caps.set', { itemId: id, perCustomer: null, total })).params
    expect((await refused(cap(-1)))['path']).toBe('total.units')
    expect((await refused(cap(1.5)))['path']).toBe('total.units')
    expect(await refused(cap(1, '2026-03-05', '2026-03-04'))).toEqual({ from: '2026-03-05', to: '2026-03-04' })
    const { id: kit } = await shop.call('items.save', { item: { ...(await shop.call('items.get', { id })), sku: 'SET', barcodes: [] } })
    await shop.call('kits.set', {
      itemId: kit,
      parts: [
        { sku: 'MUG', quantity: 2 },
        { sku: 'TOWEL', quantity: 1 },
      ],
    })
    expect((await shop.refused('caps.set', { itemId: kit, perCustomer: cap(1), total: null })).code).toBe('cap.kit')
    await limit(shop, { perCustomer: 3 })
    const sets = await shop.call('orders.create', order('1', { SET: 2 }, by('a@x.example')))
    expect((await state(shop, sets.id)).lines).toEqual(['MUG 4 0 3 1 1', 'TOWEL 2 0 2 0 0'])
    await shop.call('caps.decide', { id: sets.id, decision: 'cut' })
    expect((await state(shop, sets.id)).lines).toEqual(['MUG 4 2 2 0 0', 'TOWEL 2 1 1 0 0'])
    expect(await checkInvariants(shop.store().reader)).toEqual([])
  })
})

async function lineOf(shop: TestShop, orderId: number): Promise<number> {
  const { lines } = await shop.call('orders.get', { id: orderId })
  return lines[0]?.id ?? 0
}
