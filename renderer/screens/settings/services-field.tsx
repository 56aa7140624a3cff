import { TextInput } from '@mantine/core'
import { useState } from 'react'

interface ServicesFieldProps {
  readonly label: string
  readonly services: readonly string[]
  readonly onChange: (services: readonly string[]) => void
}

/** Names with commas between them; what is typed stays as typed until it is left. */
export function ServicesField({ label, services, onChange }: ServicesFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      aria-label={label}
      value={typed ?? services.join(', ')}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onChange(
          event.currentTarget.value
            .split(',')
            .map((service) => service.trim())
            .filter((service) => service !== ''),
        )
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
