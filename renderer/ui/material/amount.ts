import type { MaterialUnit } from '../../../domain/materials/contract.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'

/** What a person types and reads one of; the books count in `MaterialUnit`. */
export const perTyped: Readonly<Record<MaterialUnit, number>> = { piece: 1, millimetre: 1000, gram: 1 }

const millimetresOfMetre = 1000

/** '12 pieces', '66 m', '1.5 kg' */
export function useAmount(): (unit: MaterialUnit, quantity: number) => string {
  const t = useText()
  const write = useFormats()
  return (unit, quantity) => {
    switch (unit) {
      case 'piece':
        return t('materials.pieces', { count: quantity })
      case 'millimetre':
        return t('materials.metres', { metres: Math.round((quantity * 10) / millimetresOfMetre) / 10 })
      case 'gram':
        return write.grams(quantity)
    }
  }
}
