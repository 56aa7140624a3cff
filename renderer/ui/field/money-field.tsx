import { TextInput } from '@mantine/core'
import { useState } from 'react'

interface MoneyFieldProps {
  readonly label: string
  readonly currency: string
  readonly minor: number | null
  readonly onChange: (minor: number | null) => void
}

function digitsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

/** '12.5' or '12,50' -> 1250 minor units; null where it is no amount. Never goes through a fraction. */
export function minorOf(text: string, digits: number): number | null {
  const [, whole, fraction = ''] = /^\s*(\d{1,10})(?:[.,](\d*))?\s*$/.exec(text) ?? []
  if (whole === undefined || fraction.length > digits) return null
  return Number(`${whole}${fraction.padEnd(digits, '0')}`)
}

export function MoneyField({ label, currency, minor, onChange }: MoneyFieldProps) {
  const digits = digitsOf(currency)
  const [typed, setTyped] = useState(minor === null ? '' : (minor / 10 ** digits).toFixed(digits))
  const isWrong = typed.trim() !== '' && minorOf(typed, digits) === null
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
      error={isWrong}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onChange(minorOf(event.currentTarget.value, digits))
      }}
    />
  )
}
