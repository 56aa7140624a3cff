import { parseArgs } from 'node:util'
import { serviceClock } from './clock.ts'
import { ownEndpoint } from './endpoints.ts'
import { serve } from './start.ts'

const { values } = parseArgs({ options: { db: { type: 'string' } }, strict: false })
if (typeof values.db !== 'string') throw new Error('The data service needs --db FILE or --db postgres://...')

// Stopped with the terminal or the shell: the endpoint's end closes the database in order.
process.on('SIGINT', () => {})

void serve(
  ownEndpoint(),
  {
    location: values.db,
    clock: serviceClock(process.env),
    reportBug: (errorId, call, error) => console.error(`[${errorId}] ${call}:`, error),
  },
  () => process.exit(0),
)
