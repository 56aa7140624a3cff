import { useText } from '../../text/text.ts'
import { SelectField, type SelectFieldProps } from '../field/select-field.tsx'

interface SupplierFieldProps extends Pick<SelectFieldProps, 'label' | 'disabled' | 'data-autofocus'> {
  readonly suppliers: readonly { readonly id: number; readonly name: string }[]
  /** 0 while none is chosen. */
  readonly supplierId: number
  readonly onChange: (supplierId: number) => void
}

/** Who sells it: with this begins a dialog that buys. */
export function SupplierField({ suppliers, supplierId, onChange, ...rest }: SupplierFieldProps) {
  const t = useText()
  const none = suppliers.length === 0 ? t('buying.edit.noSuppliers') : t('buying.edit.chooseSupplier')
  return (
    <SelectField
      data-autofocus
      {...rest}
      choices={[{ value: '0', label: none }, ...suppliers.map(({ id, name }) => ({ value: String(id), label: name }))]}
      value={String(supplierId)}
      onChange={(value) => onChange(Number(value))}
    />
  )
}
