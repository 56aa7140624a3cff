import type { Address } from '../../domain/settings/contract.ts'
import type { ItemFields } from '../../domain/stock/items.ts'
import { act } from '../../renderer/api/act.ts'
import type { AnyCommand, Input, Output } from '../../renderer/api/calls.ts'
import { saveStation } from '../../renderer/api/station.ts'
import { noon } from './shop-window.tsx'

/** Does a command that has to be taken. */
export async function done<N extends AnyCommand>(name: N, input: Input<N>): Promise<Output<N>> {
  const result = await act(name, input)
  if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

const address: Address = {
  name: '김민준',
  company: '',
  line1: '강남대로 12',
  line2: '',
  line3: '',
  city: '서울',
  region: '',
  postcode: '06236',
  country: 'KR',
  phone: '',
}

/** A shop whose own words hold no Latin letters, so that any that stand on the screen are the interface's. */
export async function aKoreanShop(): Promise<void> {
  await done('settings.setUp', { name: '작은 가게', address, timeZone: 'Asia/Seoul', currency: 'KRW', language: 'en' })
  const { id } = await done('people.add', { name: '이서연', role: 'owner' })
  await saveStation({ staffId: id })
}

export function anItem(sku: string, more: Partial<ItemFields> = {}): ItemFields {
  const measures = { weightGrams: 350, lengthMm: 100, widthMm: 90, heightMm: 80 }
  return {
    sku,
    name: '머그컵',
    product: '머그',
    category: '',
    variant: { 색: '파랑' },
    barcodes: [],
    flags: ['fragile'],
    lotTracked: false,
    priceMinor: 9900,
    ...measures,
    ...more,
  }
}

interface Ordered {
  readonly number: string
  readonly sku: string
  readonly quantity: number
  /** Hours from now until it is promised. */
  readonly inHours?: number
}

export async function anOrder({ number, sku, quantity, inHours = 6 }: Ordered): Promise<number> {
  const { id } = await done('orders.create', {
    channel: '가게',
    number,
    orderedAt: noon - 3_600_000,
    promiseAt: noon + inHours * 3_600_000,
    shipTo: address,
    email: '',
    serviceLevel: '',
    note: '문 앞에 두세요',
    currency: 'KRW',
    lines: [{ sku, name: '', quantity, unitPriceMinor: 9900, externalId: '1' }],
  })
  return id
}

/** Bins 1 and 2, a tote, 5 mugs '100' in bin 1, none of '200', and an order in most states. */
export async function aBusyShop(): Promise<void> {
  await aKoreanShop()
  for (const code of ['1', '2']) await done('locations.add', { kind: 'bin', code, zone: '가', walkOrder: Number(code), role: 'face' })
  await done('locations.add', { kind: 'tote', code: '3' })
  await done('items.save', { item: anItem('100', { barcodes: [{ code: '4006381333931', quantity: 1 }] }) })
  await done('items.save', { item: anItem('200') })
  await done('stock.count', { sku: '100', location: '1', counted: 5, reason: 'opening' })
  await anOrder({ number: '1001', sku: '100', quantity: 2 })
  await anOrder({ number: '1002', sku: '100', quantity: 1, inHours: -2 })
  await anOrder({ number: '1003', sku: '200', quantity: 4 })
  const held = await anOrder({ number: '1004', sku: '100', quantity: 1 })
  await done('orders.hold', { id: held, reason: 'address', until: '2026-11-20' })
}
