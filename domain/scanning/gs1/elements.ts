/** An application identifier and what stands behind it. */
export type Element = readonly [ai: string, value: string]

/** What a GS1 code says. Dates are YYMMDD as the code holds them; `dayOfShortDate` makes days of them. */
export interface Gs1Elements {
  /** GTIN-14 of the item. */
  readonly gtin?: string
  /** GTIN-14 of what lies in a logistic unit. */
  readonly contentGtin?: string
  readonly sscc?: string
  readonly lot?: string
  readonly serial?: string
  readonly variant?: string
  readonly produced?: string
  readonly packed?: string
  readonly bestBefore?: string
  readonly sellBy?: string
  readonly expires?: string
  /** Items in a trade item of varying count. */
  readonly count?: number
  /** Trade items in a logistic unit. */
  readonly contentCount?: number
  /** Net. */
  readonly weightGrams?: number
  readonly grossWeightGrams?: number
  readonly customerOrder?: string
  readonly consignment?: string
  readonly shipment?: string
  readonly routing?: string
  readonly shipTo?: string
  readonly location?: string
  readonly postcode?: string
  /** ISO 3166-1 numeric. */
  readonly origin?: string
  readonly url?: string
}

type Writable = { -readonly [Name in keyof Gs1Elements]: Gs1Elements[Name] }
type Take = (into: Writable, value: string) => void

const takers: Readonly<Record<string, Take>> = {
  '00': (into, value) => (into.sscc = value),
  '01': (into, value) => (into.gtin = value),
  '02': (into, value) => (into.contentGtin = value),
  '10': (into, value) => (into.lot = value),
  '11': (into, value) => (into.produced = value),
  '13': (into, value) => (into.packed = value),
  '15': (into, value) => (into.bestBefore = value),
  '16': (into, value) => (into.sellBy = value),
  '17': (into, value) => (into.expires = value),
  '7003': (into, value) => (into.expires ??= value.slice(0, 6)),
  '20': (into, value) => (into.variant = value),
  '21': (into, value) => (into.serial = value),
  '30': (into, value) => (into.count = Number(value)),
  '37': (into, value) => (into.contentCount = Number(value)),
  '400': (into, value) => (into.customerOrder = value),
  '401': (into, value) => (into.consignment = value),
  '402': (into, value) => (into.shipment = value),
  '403': (into, value) => (into.routing = value),
  '410': (into, value) => (into.shipTo = value),
  '414': (into, value) => (into.location = value),
  '420': (into, value) => (into.postcode = value),
  // Three digits of the country go before it.
  '421': (into, value) => (into.postcode = value.slice(3)),
  '422': (into, value) => (into.origin = value),
  '8006': (into, value) => (into.gtin ??= value.slice(0, 14)),
  '8200': (into, value) => (into.url = value),
}

/** Grams in the unit of a measure: kilograms, pounds, troy ounces, ounces. */
const gramsPer: Readonly<Record<string, number>> = { '310': 1000, '320': 453.59237, '356': 31.1034768, '357': 28.349523125 }
const grossGramsPer: Readonly<Record<string, number>> = { '330': 1000, '340': 453.59237 }

function grams(value: string, decimals: string | undefined, perUnit: number): number {
  return Math.round((Number(value) * perUnit) / 10 ** Number(decimals))
}

function takeMeasure(into: Writable, ai: string, value: string): void {
  const net = gramsPer[ai.slice(0, 3)]
  const gross = grossGramsPer[ai.slice(0, 3)]
  if (net !== undefined) into.weightGrams = grams(value, ai[3], net)
  if (gross !== undefined) into.grossWeightGrams = grams(value, ai[3], gross)
}

/** What Packbench has a use for; the other elements were read only to find where they end. */
export function elementsOf(elements: readonly Element[]): Gs1Elements {
  const into: Writable = {}
  for (const [ai, value] of elements) {
    takers[ai]?.(into, value)
    if (ai.length === 4) takeMeasure(into, ai, value)
  }
  return into
}
