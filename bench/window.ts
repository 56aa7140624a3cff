import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { startService } from '../db/service/start.ts'
import { launchApp, newDataFolder, type RunningApp } from '../test/journeys/launch.ts'

/** Where the window finds its database, filled by `fill` before it opens. */
export async function shopForWindow(file: string, fill: (call: (name: string, input: unknown) => Promise<unknown>) => Promise<void>) {
  mkdirSync(dirname(file), { recursive: true })
  const { service, store } = await startService({
    location: file,
    clock: Date.now,
    emit: () => {},
    reportBug: (_id, _call, error) => console.error(error),
  })
  let calls = 0
  await fill(async (name, input) => {
    calls += 1
    const reply = await service.call({ id: calls, name, input, requestId: crypto.randomUUID(), station: 'Office' })
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`)
    return reply.value
  })
  await store.close()
}

export async function openWindow(db: string, userData: string = newDataFolder()): Promise<RunningApp> {
  const running = await launchApp({ db, userData })
  await running.page.getByRole('navigation', { name: 'Places' }).waitFor()
  return running
}
