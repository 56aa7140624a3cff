import { TextInput } from '@mantine/core'
import { useState } from 'react'

interface TimeFieldProps {
  readonly label: string
  /** 'HH:MM', or empty. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** '16', '1630', '16.30' and '16:30' -> 'HH:MM'; empty stays empty; null for what is no time of a day. */
export function timeOf(text: string): string | null {
  if (text.trim() === '') return ''
  const [, hours = '', minutes = '00'] = /^\s*(\d{1,2})[:.]?(\d{2})?\s*$/.exec(text) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** An hour of the day on 24 hours, whatever the computer's own habit is. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      aria-label={label}
      inputMode="numeric"
      placeholder="16:00"
      value={typed ?? value}
      error={typed !== null && timeOf(typed) === null}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        const time = timeOf(event.currentTarget.value)
        if (time !== null) onChange(time)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
