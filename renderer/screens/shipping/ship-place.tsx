import { useText } from '../../text/text.ts'
import { PlaceHeader } from '../../ui/place/place-header.tsx'

export function ShipPlace() {
  const t = useText()
  return <PlaceHeader title={t('app.places.ship')} />
}
