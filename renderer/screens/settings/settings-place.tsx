import { useText } from '../../text/text.ts'
import { PlaceHeader } from '../../ui/place/place-header.tsx'

export function SettingsPlace() {
  const t = useText()
  return <PlaceHeader title={t('app.places.settings')} />
}
