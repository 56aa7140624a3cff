import { TapePopover } from '../ui/tape-popover.tsx'
import { scanIcon as ScanIcon } from './places.ts'
import classes from './rail.module.css'

/** The tape at the foot of the rail. */
export function TapeButton() {
  return <TapePopover className={classes.foot} position="right-end" icon={<ScanIcon size={22} stroke={1.6} aria-hidden="true" />} />
}
