import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aFloor, picks } from '../picking/picker.ts'

onEachDatabase((database) => {
  it('says of every scan who made it, where, and what it did or why it was refused', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 4 }, A2: { BOWL: 1 } }, { '1001': { MUG: 1 } })
    const { id } = await shop.call('people.add', { name: 'Minh', role: 'packer' })
    const minh = await picks(shop, 1, { staffId: id, station: 'Cart 1' })
    await minh.scan('T1', 'A1')
    await minh.refused('BOWL')
    await minh.scan('MUG')
    const { rows, next } = await shop.call('scanning.history', {})
    const said = rows.map(({ id: _id, at: _at, ...row }) => row)
    const by = { person: 'Minh', station: 'Cart 1', call: 'picking.scan' }
    expect({ said, next }).toEqual({
      said: [
        { ...by, code: 'MUG', did: { kind: 'finished', sku: '', orderNumber: '' }, refused: null },
        { ...by, code: 'BOWL', did: null, refused: { code: 'pick.wrong_item', params: expect.objectContaining({ scanned: 'BOWL' }) } },
        { ...by, code: 'A1', did: { kind: 'bin_right', sku: '', orderNumber: '' }, refused: null },
        { ...by, code: 'T1', did: { kind: 'tote_bound', sku: '', orderNumber: '' }, refused: null },
      ],
      next: null,
    })
  })

  it('finds a part of a code in any case, and goes on page by page', async () => {
    const { shop } = await aFloor(database, { A1: { MUG: 4 } }, { '1001': { MUG: 1 } })
    const minh = await picks(shop)
    for (const code of ['NO-1', 'no-2', '50%', 'NO-3']) await minh.refused(code)
    const codes = async (search: string, after?: number) => {
      const page = await shop.call('scanning.history', { search, limit: 2, ...(after === undefined ? {} : { after }) })
      return { codes: page.rows.map(({ code }) => code), next: page.next }
    }
    const first = await codes('no-')
    expect(first.codes).toEqual(['NO-3', 'no-2'])
    expect(await codes('no-', first.next ?? 0)).toEqual({ codes: ['NO-1'], next: null })
    expect((await codes('50%')).codes).toEqual(['50%'])
  })
})
