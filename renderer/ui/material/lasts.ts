import type { MaterialRow } from '../../../domain/materials/contract.ts'
import { useText } from '../../text/text.ts'

/** '40 parcels, 6 days' */
export function useLasts(): (row: Pick<MaterialRow, 'parcelsLeft' | 'daysLeft'>) => string {
  const t = useText()
  return ({ parcelsLeft, daysLeft }) => {
    if (parcelsLeft === null || daysLeft === null) return t('materials.unknownPace')
    return t('materials.left', { parcels: t('materials.parcels', { count: parcelsLeft }), days: t('materials.days', { count: daysLeft }) })
  }
}
