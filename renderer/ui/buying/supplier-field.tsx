import type { UseQueryResult } from '@tanstack/react-query'
import type { CallRefused } from '../../api/call-refused.ts'
import type { Output } from '../../api/calls.ts'
import { refusalText, type Text, useText } from '../../text/text.ts'
import { SelectField, type SelectFieldProps } from '../field/select-field.tsx'

type Suppliers = Output<'suppliers.list'>

interface SupplierFieldProps extends Pick<SelectFieldProps, 'label' | 'disabled' | 'data-autofocus'> {
  readonly suppliers: UseQueryResult<Suppliers, CallRefused>
  /** 0 while none is chosen. */
  readonly supplierId: number
  readonly onChange: (supplierId: number) => void
}

/** Who sells it: with this begins a dialog that buys. Says so where the suppliers are not known. */
export function SupplierField({ suppliers: { data, error }, supplierId, onChange, ...rest }: SupplierFieldProps) {
  const t = useText()
  const known = (data?.rows ?? []).map(({ id, name }) => ({ value: String(id), label: name }))
  return (
    <SelectField
      data-autofocus
      {...rest}
      choices={[{ value: '0', label: noneSaid(t, data) }, ...known]}
      error={data === undefined && error !== null ? refusalText(error) : null}
      value={String(supplierId)}
      onChange={(value) => onChange(Number(value))}
    />
  )
}

function noneSaid(t: Text, known: Suppliers | undefined): string {
  if (known === undefined) return t('buying.edit.suppliersUnknown')
  return t(known.rows.length === 0 ? 'buying.edit.noSuppliers' : 'buying.edit.chooseSupplier')
}
