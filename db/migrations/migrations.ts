import type { Migration } from './ddl.ts'
import { foundation } from './0001-foundation.ts'

/** In order; a released one never changes. */
export const migrations: readonly Migration[] = [foundation]
