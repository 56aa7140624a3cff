import { type PlaceRole, placeRoles } from '../../../../domain/stock/locations.ts'
import { useText } from '../../../text/text.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'

interface RoleFieldProps {
  readonly role: PlaceRole
  readonly change: (role: PlaceRole) => void
}

/** What a bin is for. */
export function RoleField({ role, change }: RoleFieldProps) {
  const t = useText()
  return (
    <SelectField
      label={t('stock.bin.role')}
      description={t(`stock.bin.roleHint.${role}`)}
      value={role}
      choices={placeRoles.map((value) => ({ value, label: t(`stock.roles.${value}`) }))}
      onChange={(value) => change(placeRoles.find((known) => known === value) ?? 'face')}
    />
  )
}
