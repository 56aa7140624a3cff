import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, inject, onTestFinished } from 'vitest'
import { templateDatabase } from './postgres-server.ts'

export interface TestDatabase {
  readonly name: 'sqlite' | 'postgres'
  /** A fresh, empty, migrated database: a file path or a URL. */
  fresh(): Promise<string>
  /** Nothing in it, not even tables. */
  empty(): Promise<string>
}

let made = 0

const sqlite: TestDatabase = {
  name: 'sqlite',
  fresh: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'packbench-db-'))
    // Asked for first, done last: after the service on it has closed.
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    return join(folder, 'shop.sqlite')
  },
  empty: () => sqlite.fresh(),
}

const postgres: TestDatabase = {
  name: 'postgres',
  fresh: () => createdFrom(templateDatabase),
  empty: () => createdFrom('template1'),
}

async function createdFrom(template: string): Promise<string> {
  made += 1
  const name = `shop_${process.pid}_${made}`
  const client = new pg.Client({ connectionString: `${inject('postgresServer')}/postgres` })
  await client.connect()
  await client.query(`create database ${name} template ${template}`)
  await client.end()
  return `${inject('postgresServer')}/${name}`
}

/** Every db test runs on both. */
export const databases: readonly TestDatabase[] = [sqlite, postgres]

export function onEachDatabase(suite: (database: TestDatabase) => void): void {
  describe.each(databases)('on $name', suite)
}
