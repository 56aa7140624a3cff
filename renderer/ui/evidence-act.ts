import type { Text } from '../text/text.ts'
import type { Action } from './action/action.ts'

/** Opens how a parcel was packed and left, from wherever it is in hand. Null: none is. */
export function evidenceAct(t: Text, navigate: (path: string) => void, parcelId: number | null): Action {
  return {
    name: 'evidence.see',
    label: t('evidence.see'),
    key: 'F2',
    enabled: parcelId !== null,
    perform: () => {
      if (parcelId !== null) navigate(`/parcels/${parcelId}`)
    },
  }
}
