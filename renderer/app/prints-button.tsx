import { IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import { unsettledJobs } from '../../domain/shell/spool.ts'
import { usePrintJobs } from '../api/print-jobs.ts'
import { useText } from '../text/text.ts'
import classes from './rail.module.css'

/** At the foot of the rail while something that was to be printed did not come out. */
export function PrintsButton() {
  const t = useText()
  const count = unsettledJobs(usePrintJobs()).length
  if (count === 0) return null
  return (
    <Link href="/prints" className={classes.foot}>
      <IconPrinter size={22} stroke={1.6} aria-hidden="true" />
      <span>{t('print.jobs.unsettled', { count })}</span>
    </Link>
  )
}
