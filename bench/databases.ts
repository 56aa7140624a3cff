import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '../db/dialect/open.ts'
import { migrate } from '../db/migrations/migrate.ts'
import { seedLoad } from '../db/seed/load/load.ts'

/** When the benchmarks happen: the load's open orders came in the hours before. */
export const benchNow = Date.UTC(2026, 2, 2, 9)

const cache = join(tmpdir(), 'packbench-bench')
const sources = ['../db/migrations', '../db/seed/load', '../db/seed/people'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

/** What the database depends on: a change of schema or load makes a new one. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of sources) {
    for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 12)
}

/** A database with `orders` orders, kept for the next run. Only for reading: writers take a `copyOf`. */
export async function loadedDatabase(orders: number): Promise<string> {
  mkdirSync(cache, { recursive: true })
  const file = join(cache, `load-${orders}-${fingerprint()}.sqlite`)
  if (existsSync(file)) return file
  for (const old of readdirSync(cache).filter((name) => name.startsWith(`load-${orders}-`))) rmSync(join(cache, old))
  const partial = `${file}.partial`
  const store = await openStore(partial)
  await migrate(store, benchNow)
  const begun = performance.now()
  await seedLoad(store, { orders, now: benchNow, onProgress: (written) => report(written, orders, begun) })
  await store.close()
  renameSync(partial, file)
  return file
}

function report(written: number, orders: number, begun: number): void {
  if (!process.stderr.isTTY) return
  const seconds = Math.round((performance.now() - begun) / 1000)
  process.stderr.write(`\rloading ${written} of ${orders} orders, ${seconds} s${written === orders ? '\n' : ''}`)
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'packbench-bench-run-'))
}

export function copyOf(file: string): string {
  const copy = join(newFolder(), 'shop.sqlite')
  copyFileSync(file, copy)
  return copy
}
