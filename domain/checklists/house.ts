/** What the house itself asks, whatever the shop's lists ask. Every language has these; the texts of the shop's lists are its own. */
export const houseTexts = {
  gift: 'Gift: wrapped, message on top, no price in the box',
  address: 'The address was changed: no paper in the box says the old one',
  addressHelp: 'Take a slip that was printed before out of the box; print it anew once everything is in.',
} as const
export type HouseText = keyof typeof houseTexts

/** Which of them a check says; null for one of the shop. */
export function houseText(text: string): HouseText | null {
  return houseKeys.find((key) => houseTexts[key] === text) ?? null
}

const houseKeys = ['gift', 'address', 'addressHelp'] as const satisfies readonly HouseText[]
