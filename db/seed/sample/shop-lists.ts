import { newShop } from '../../../domain/settings/new-shop.ts'
import type { Carrier, Carton, Check, Shop } from '../../../domain/settings/contract.ts'

const carriers: readonly Carrier[] = [
  { code: 'COURIER', name: 'City Courier', services: ['Same day', 'Next day'], cutOff: '11:30' },
  { code: 'PARCELS', name: 'Parcel Line', services: ['Economy', 'Next day'], cutOff: '17:30' },
]

const cartons: readonly Carton[] = [
  { code: 'TUBE', name: 'Poster tube', lengthMm: 520, widthMm: 75, heightMm: 75, tareGrams: 140 },
  { code: 'XL', name: 'Extra large box', lengthMm: 600, widthMm: 400, heightMm: 450, tareGrams: 720 },
]

const checks: readonly Check[] = [
  { key: 'upright', text: 'Arrows point up on two sides of the box', when: 'this_side_up', required: true },
  { key: 'sharp', text: 'The blade is in its sheath and taped', when: 'sharp', required: true },
  { key: 'best_before', text: 'Best before is more than 30 days away', when: 'perishable', required: true },
  { key: 'seal', text: 'Every seal is unbroken', when: 'hygiene_seal', required: true },
  { key: 'heavy', text: 'The bottom of the box is taped twice', when: 'heavy', required: false },
]

/** The sample's carriers, cartons and checks beside what the shop has. */
export function withSampleLists(shop: Shop): Shop {
  return {
    ...shop,
    carriers: [...shop.carriers, ...carriers.filter((one) => !shop.carriers.some(({ code }) => code === one.code))],
    cartons: [...shop.cartons, ...cartons.filter((one) => !shop.cartons.some(({ code }) => code === one.code))],
    checks: [...shop.checks, ...checks.filter((one) => !shop.checks.some(({ key }) => key === one.key))],
  }
}

/** For a database that nobody has set up. */
export function sampleShop(): Shop {
  const address = { name: 'Harbour & Pine', company: '', line1: 'Unit 4, The Old Ropeworks', line2: '12 Quay Lane', line3: '' }
  return newShop({
    name: 'Harbour & Pine',
    address: { ...address, city: 'Whitby', region: 'North Yorkshire', postcode: 'YO21 1DN', country: 'GB', phone: '01632 960123' },
    timeZone: 'Europe/London',
    currency: 'GBP',
    language: 'en',
  })
}

export const sampleStaff = [
  { name: 'Rosa Lind', role: 'owner' },
  { name: 'Minh Tran', role: 'packer' },
  { name: 'Joon Kim', role: 'packer' },
  { name: 'Maya Okafor', role: 'packer' },
] as const
