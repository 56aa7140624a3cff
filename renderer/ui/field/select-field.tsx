import { Select, type SelectProps } from '@mantine/core'
import type { Choice } from './choices.ts'

export interface SelectFieldProps extends Pick<
  SelectProps,
  'label' | 'description' | 'w' | 'size' | 'error' | 'required' | 'aria-label' | 'disabled'
> {
  /** The field that a dialog begins with. */
  readonly 'data-autofocus'?: boolean
  readonly choices: readonly Choice[]
  readonly value: string
  readonly onChange: (value: string) => void
  /** Long lists are searched by typing. */
  readonly searchable?: boolean
}

/** One of several; always has a value. */
export function SelectField({ choices, onChange, searchable = choices.length > 12, ...rest }: SelectFieldProps) {
  return (
    <Select
      {...rest}
      data={choices.map(({ value, label }) => ({ value, label }))}
      searchable={searchable}
      maxDropdownHeight={280}
      comboboxProps={{ keepMounted: false }}
      limit={500}
      onChange={(value) => {
        if (value !== null) onChange(value)
      }}
    />
  )
}
