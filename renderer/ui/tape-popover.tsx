import { Anchor, Popover, UnstyledButton } from '@mantine/core'
import { useState, type ReactNode } from 'react'
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
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setOpen} position={position} width={420} shadow="md" trapFocus={false}>
      <Popover.Target>
        <UnstyledButton
          className={className}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !isOpen) return
            // The place behind it stays as it is.
            event.stopPropagation()
            setOpen(false)
          }}
        >
          {icon}
          <span data-testid="tape-counts">{t('scanning.short', { scanned, done })}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p="md">
        <TapeList />
        <Anchor href="#/scans" size="sm" mt="md" display="block" onClick={() => setOpen(false)}>
          {t('scanning.all')}
        </Anchor>
      </Popover.Dropdown>
    </Popover>
  )
}
