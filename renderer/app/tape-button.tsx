import { Popover, UnstyledButton } from '@mantine/core'
import { useStore } from '../api/store.ts'
import { scans } from '../scanning/answer.ts'
import { useText } from '../text/text.ts'
import { TapeList } from '../ui/tape-list.tsx'
import { scanIcon as ScanIcon } from './places.ts'
import classes from './rail.module.css'

/** How many scans came and were done, and behind it what each of the last ones did. */
export function TapeButton() {
  const t = useText()
  const { scanned, done } = useStore(scans.tape)
  return (
    <Popover position="right-end" width={380} shadow="md" trapFocus={false}>
      <Popover.Target>
        <UnstyledButton className={classes.foot}>
          <ScanIcon size={22} stroke={1.6} aria-hidden="true" />
          <span data-testid="tape-counts">{t('scanning.short', { scanned, done })}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p="md">
        <TapeList />
      </Popover.Dropdown>
    </Popover>
  )
}
