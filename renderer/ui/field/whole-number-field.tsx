import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'

interface WholeNumberFieldProps extends Pick<
  TextInputProps,
  'label' | 'description' | 'w' | 'size' | 'error' | 'required' | 'aria-label' | 'disabled' | 'rightSection'
> {
  /** The field that a dialog begins with. */
  readonly 'data-autofocus'?: boolean
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** Digits only; empty is null. A wheel or an arrow never changes it by accident, and what is typed stays until it is left. */
export function WholeNumberField({ value, onChange, ...rest }: WholeNumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
      value={typed ?? (value === null ? '' : String(value))}
      onChange={(event) => {
        const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, 9)
        setTyped(digits)
        onChange(digits === '' ? null : Number(digits))
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
