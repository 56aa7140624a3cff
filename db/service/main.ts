import { parseArgs } from 'node:util'
import { serviceClock } from './clock.ts'
import { closedBySignal, ownEndpoint } from './endpoints.ts'
import { serve } from './start.ts'

const { values } = parseArgs({ options: { db: { type: 'string' } }, strict: false })
if (typeof values.db !== 'string') throw new Error('The data service needs --db FILE or --db postgres://...')

// A terminal's Ctrl+C goes to the shell as well, which then closes us in order.
process.on('SIGINT', () => {})

void serve(
  closedBySignal(ownEndpoint(), 'SIGTERM'),
  {
    location: values.db,
    clock: serviceClock(process.env),
    reportBug: (errorId, call, error) => console.error(`[${errorId}] ${call}:`, error),
  },
  () => process.exit(0),
)
