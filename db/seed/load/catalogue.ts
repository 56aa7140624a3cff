import type { ItemFields } from '../../../domain/stock/items.ts'
import { inventedGtin13 } from '../barcodes.ts'
import type { Random } from '../random.ts'
import { itemCount } from './shape.ts'

const looks = ['Red', 'Blue', 'Ivory', 'Pink', 'Green', 'Vintage', 'Black', 'Silver', 'Natural', 'Assorted', 'Large', 'Small', 'Striped']
const patterns = ['Retrospot', 'Polkadot', 'Paisley', 'Woodland', 'Regency', 'Union Jack', 'Rose', 'Doiley', 'Skull', 'Strawberry']
const goods = [
  'Lunch Bag',
  'Jumbo Bag',
  'Cake Tins Set of 3',
  'T-Light Holder',
  'Bunting',
  'Hot Water Bottle',
  'Alarm Clock',
  'Mug',
  'Tea Set',
  'Picture Frame',
  'Chalkboard',
  'Doormat',
  'Cushion Cover',
  'Recipe Box',
  'Gift Wrap',
  'Jam Jar Labels',
  'Paper Chain Kit',
  'Wicker Heart',
  'Candle',
  'Umbrella',
  'Storage Box',
  'Apron',
  'Tea Towel',
  'Egg Cup',
  'Napkins Pack of 20',
  'Bird Ornament',
]

/** The items from the best seller to the slowest, with codes as UCI's shop wrote them: five digits, some with a letter. */
export function loadCatalogue(random: Random): readonly ItemFields[] {
  return Array.from({ length: itemCount }, (_, place) => {
    const letter = place % 4 === 3 ? String.fromCodePoint(65 + (place % 6)) : ''
    const name = `${random.pick(looks)} ${random.pick(patterns)} ${random.pick(goods)}`
    return {
      sku: `${20_000 + place * 7}${letter}`,
      name,
      product: '',
      category: '',
      variant: {},
      barcodes: [{ code: inventedGtin13(1, place), quantity: 1 }],
      weightGrams: random.between(15, 1400),
      lengthMm: random.between(40, 400),
      widthMm: random.between(40, 300),
      heightMm: random.between(5, 200),
      flags: [],
      lotTracked: false,
      priceMinor: random.between(42, 1295),
    }
  })
}
