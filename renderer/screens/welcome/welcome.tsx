import { useText } from '../../text/text.ts'
import { PlaceHeader } from '../../ui/place/place-header.tsx'

export function Welcome() {
  const t = useText()
  return <PlaceHeader title={t('app.name')} />
}
