import type { ShippedLine } from './shipped-line.ts'

/** Kits that became whole with each parcel, by its SSCC, of every kit by its id. */
export type WholeKits = ReadonlyMap<number, ReadonlyMap<string, number>>

/** What left, in the lines that the channel knows: kits instead of their parts, with the parcel that makes them whole. */
export function linesOfChannel(lines: readonly ShippedLine[], whole: WholeKits): readonly ShippedLine[] {
  const said = new Set<string>()
  return lines.flatMap((line): readonly ShippedLine[] => {
    const { kit, sscc } = line
    if (kit === null) return [line]
    const units = whole.get(kit.id)?.get(sscc) ?? 0
    const key = `${kit.id}/${sscc}`
    if (units === 0 || said.has(key)) return []
    said.add(key)
    return [{ ...line, kit: null, sku: kit.sku, name: kit.name, lineExternalId: kit.externalId, quantity: units }]
  })
}
