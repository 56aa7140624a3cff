import { houseText } from '../../domain/checklists/house.ts'
import type { Text } from './text.ts'

/** What a check says: of the house in the language of the station, of the shop as the shop wrote it. */
export function checkText(t: Text, text: string): string {
  const house = houseText(text)
  return house === null ? text : t(`packing.check.house.${house}`)
}
