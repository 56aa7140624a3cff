import { ActionIcon, TextInput } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import { useText } from '../../text/text.ts'
import { KeyHint } from '../action/key-hint.tsx'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly width?: number
}

/** Search as you type. `/` comes here; Escape clears it; the down arrow goes on into the list. */
export function SearchField({ label, value, onChange, width = 260 }: SearchFieldProps) {
  const t = useText()
  return (
    <TextInput
      type="text"
      role="searchbox"
      aria-label={label}
      aria-keyshortcuts="/"
      placeholder={label}
      value={value}
      w={width}
      data-search
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      rightSectionPointerEvents="all"
      rightSection={
        value === '' ? (
          <KeyHint of="/" />
        ) : (
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('ui.clearSearch')} onClick={() => onChange('')}>
            <IconX size={16} />
          </ActionIcon>
        )
      }
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          onChange('')
          event.currentTarget.blur()
        }
        if (event.key === 'ArrowDown') {
          event.preventDefault()
          document.querySelector<HTMLElement>('[data-table]')?.focus()
        }
      }}
    />
  )
}
