import type { Checklist } from '../../../domain/checklists/contract.ts'
import { everyParcel, tickList } from '../../../domain/checklists/new-checklists.ts'
import { newShop } from '../../../domain/settings/new-shop.ts'
import type { Carrier, Carton, Shop } from '../../../domain/settings/contract.ts'

const carriers: readonly Carrier[] = [
  { code: 'COURIER', name: 'City Courier', services: ['Same day', 'Next day'], cutOff: '11:30' },
  { code: 'PARCELS', name: 'Parcel Line', services: ['Economy', 'Next day'], cutOff: '17:30' },
]

const cartons: readonly Carton[] = [
  { code: 'TUBE', name: 'Poster tube', lengthMm: 520, widthMm: 75, heightMm: 75, tareGrams: 140 },
  { code: 'XL', name: 'Extra large box', lengthMm: 600, widthMm: 400, heightMm: 450, tareGrams: 720 },
]

/** Beside what every shop begins with: one of each kind, where the goods ask for it. */
export const sampleChecklists: readonly Checklist[] = [
  tickList('This side up', 'this_side_up', [{ key: 'upright', text: 'Arrows point up on two sides of the box', required: true }]),
  tickList('Sharp', 'sharp', [{ key: 'sharp', text: 'The blade is in its sheath and taped', required: true }]),
  {
    name: 'Pantry',
    applies: { ...everyParcel, flags: ['perishable'] },
    checks: [
      {
        kind: 'choose',
        key: 'best_before',
        text: 'Best before, the nearest in the box',
        help: 'Look at every jar and packet; the nearest day counts.',
        required: true,
        options: [
          { text: 'More than 30 days away', stop: '' },
          { text: '30 days or less', stop: 'Take a fresher lot from the bin, and put this one on the shelf for the shop window.' },
        ],
      },
    ],
  },
  tickList('Hygiene seal', 'hygiene_seal', [{ key: 'seal', text: 'Every seal is unbroken', required: true }]),
  tickList('Heavy', 'heavy', [{ key: 'heavy', text: 'The bottom of the box is taped twice', required: false }]),
]

/** The sample's carriers and cartons beside what the shop has. */
export function withSampleLists(shop: Shop): Shop {
  return {
    ...shop,
    tiers: shop.tiers ?? ['VIP', 'Wholesale'],
    carriers: [...shop.carriers, ...carriers.filter((one) => !shop.carriers.some(({ code }) => code === one.code))],
    cartons: [...shop.cartons, ...cartons.filter((one) => !shop.cartons.some(({ code }) => code === one.code))],
  }
}

/** For a database that nobody has set up. */
export function sampleShop(): Shop {
  const address = { name: 'Harbour & Pine', company: '', line1: 'Unit 4, The Old Ropeworks', line2: '12 Quay Lane', line3: '' }
  const shop = newShop({
    name: 'Harbour & Pine',
    address: { ...address, city: 'Whitby', region: 'North Yorkshire', postcode: 'YO21 1DN', country: 'GB', phone: '01632 960123' },
    timeZone: 'Europe/London',
    currency: 'GBP',
    language: 'en',
  })
  // Its small box is of recycled paper.
  return { ...shop, cartons: shop.cartons.map((carton) => (carton.code === 'S' ? { ...carton, eco: true } : carton)) }
}

export const sampleStaff = [
  { name: 'Rosa Lind', role: 'owner' },
  { name: 'Minh Tran', role: 'packer' },
  { name: 'Joon Kim', role: 'packer' },
  { name: 'Maya Okafor', role: 'packer' },
] as const
