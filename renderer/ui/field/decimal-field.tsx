import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'

interface DecimalFieldProps extends Pick<TextInputProps, 'label' | 'description' | 'w' | 'aria-label'> {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** A number with a point or a comma, at most three decimals; empty is null. What is typed stays until it is left. */
export function DecimalField({ value, onChange, ...rest }: DecimalFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
      value={typed ?? (value === null ? '' : String(value))}
      onChange={(event) => {
        const text = event.currentTarget.value.replace(',', '.').replace(/[^\d.-]/g, '')
        setTyped(text)
        if (text === '') onChange(null)
        else if (/^-?\d{1,6}(?:\.\d{1,3})?$/.test(text)) onChange(Number(text))
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
