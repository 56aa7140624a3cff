import { Popover, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useStore } from '../api/store.ts'
import { scans } from '../scanning/answer.ts'
import { useText } from '../text/text.ts'
import { TapeList } from './tape-list.tsx'

interface TapePopoverProps {
  readonly className: string | undefined
  readonly position: 'right-end' | 'bottom-end'
  readonly icon?: ReactNode
}

/** How many scans came and were done, and behind it what each of the last ones did. */
export function TapePopover({ className, position, icon }: TapePopoverProps) {
  const t = useText()
  const { scanned, done } = useStore(scans.tape)
  return (
    <Popover position={position} width={420} shadow="md" trapFocus={false}>
      <Popover.Target>
        <UnstyledButton className={className}>
          {icon}
          <span data-testid="tape-counts">{t('scanning.short', { scanned, done })}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p="md">
        <TapeList />
      </Popover.Dropdown>
    </Popover>
  )
}
