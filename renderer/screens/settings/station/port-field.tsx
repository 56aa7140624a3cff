import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import { useView } from '../../../api/use-view.ts'

interface PortFieldProps {
  readonly label: string
  /** What an empty field means. */
  readonly none: string
  readonly port: string
  readonly choose: (port: string) => void
}

/** Chosen from what is plugged in, or typed; empty for none. */
export function PortField({ label, none, port, choose }: PortFieldProps) {
  const { data: ports = [], refetch } = useView('shell.serialPorts', {})
  const [typed, setTyped] = useState(port)
  const titles = new Map(ports.map(({ path, title }) => [path, title]))
  const keep = (text: string) => {
    if (text.trim() !== port) choose(text.trim())
  }
  return (
    <Autocomplete
      label={label}
      placeholder={none}
      value={typed}
      data={ports.map(({ path }) => path)}
      // What is typed is a name of its own, not a search.
      filter={({ options }) => options}
      renderOption={({ option }) => <span translate="no">{titles.get(option.value) || option.value}</span>}
      onDropdownOpen={() => void refetch()}
      onChange={setTyped}
      onOptionSubmit={keep}
      onBlur={() => keep(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep(typed)
      }}
    />
  )
}
