import type { ItemFields } from '../../../domain/stock/items.ts'
import { caseGtin14, inventedGtin13 } from '../barcodes.ts'
import { picture } from './drawings/picture.ts'
import { type TintName, tints } from './drawings/tints.ts'
import { home } from './products/home.ts'
import { kitchen } from './products/kitchen.ts'
import { pantry } from './products/pantry.ts'
import { paper } from './products/paper.ts'
import type { Product } from './products/product.ts'
import { textiles } from './products/textiles.ts'

export interface SampleItem {
  readonly fields: ItemFields
  readonly svg: string
  readonly zone: Zone
  /** Best before, in days from when it comes in; null for what keeps. */
  readonly keepsDays: number | null
}

export const zones = ['A', 'B', 'C', 'D', 'E'] as const
export type Zone = (typeof zones)[number]

const productsByZone: Readonly<Record<Zone, readonly Product[]>> = { A: kitchen, B: textiles, C: paper, D: pantry, E: home }

const categories: Readonly<Record<Zone, string>> = { A: 'Kitchen', B: 'Textiles', C: 'Paper', D: 'Pantry', E: 'Home' }

/** Every variant of every product, zone by zone. */
export function sampleCatalogue(): readonly SampleItem[] {
  const variants = zones.flatMap((zone) => productsByZone[zone].flatMap((product) => variantsOf(product).map((one) => ({ zone, ...one }))))
  return variants.map(({ zone, product, look, size }, number) => {
    const gtin = inventedGtin13(0, 100_000 + number * 37)
    const place = Math.max(0, product.sizes.indexOf(size))
    const step = 1 + place * 0.45
    const share = product.sizes.length < 2 ? 0.92 : 0.76 + (0.24 * place) / (product.sizes.length - 1)
    return {
      zone,
      keepsDays: product.keepsDays ?? null,
      svg: picture(product.draw, tints[look], { share, mark: size }),
      fields: {
        sku: [product.code, short(words(look)), short(size)].filter(Boolean).join('-'),
        name: product.name,
        product: product.name,
        category: categories[zone],
        variant: { [product.look]: words(look), ...(size === '' ? {} : { [product.size]: size }) },
        barcodes: [
          { code: gtin, quantity: 1 },
          ...(product.caseOf === undefined ? [] : [{ code: caseGtin14(gtin, 1), quantity: product.caseOf }]),
        ],
        weightGrams: Math.round(product.grams * step),
        lengthMm: product.lengthMm,
        widthMm: product.widthMm,
        heightMm: Math.round(product.heightMm * Math.min(step, 1.5)),
        flags: [...(product.flags ?? [])],
        lotTracked: product.keepsDays !== undefined,
        priceMinor: Math.round((product.priceMinor * (1 + (step - 1) * 0.8)) / 10) * 10,
      },
    }
  })
}

function variantsOf(product: Product) {
  const sizes = product.sizes.length === 0 ? [''] : product.sizes
  return product.looks.flatMap((look) => sizes.map((size) => ({ product, look, size })))
}

/** 'sea_salt' is written 'sea salt'. */
function words(name: TintName): string {
  return name.replaceAll('_', ' ')
}

/** 'earl grey' is EAR, '350 ml' is 350, '2.5 l' is 25, '36-38' is 36, 'XL' is XL. */
function short(value: string): string {
  const letters = value.toUpperCase().split('-')[0] ?? ''
  const digits = letters.replaceAll(/\D/g, '')
  return digits === '' || /^[A-Z]/.test(letters) ? letters.replaceAll(/[^A-Z0-9]/g, '').slice(0, 3) : digits
}
