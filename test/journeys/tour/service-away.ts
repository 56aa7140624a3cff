import { setTimeout as pause } from 'node:timers/promises'
import { serviceOf } from '../../shell/service-process.ts'
import { expect } from '../fixture.ts'
import { quiet, type Stage } from './stage.ts'

/** The data service dies, and the next one is held back before it can answer, for as long as the stop lasts. */
export async function visitWhileAway({ app, page, visit }: Stage, name: string): Promise<void> {
  const banner = page.getByRole('alert').filter({ hasText: 'restarting' })
  const killed = serviceOf(app)
  process.kill(killed, 'SIGKILL')
  const next = await begun(app, killed)
  process.kill(next, 'SIGSTOP')
  await expect(banner).toBeVisible()
  await visit(name)
  process.kill(next, 'SIGCONT')
  await expect(banner).toHaveCount(0, { timeout: 15_000 })
  await quiet(page)
}

/** The data service dies until nobody starts it any more. */
export async function killForGood({ app, page }: Stage): Promise<void> {
  const away = page.getByRole('alert').filter({ hasText: 'restarting' })
  const gone = page.getByRole('alert').filter({ hasText: 'cannot start' })
  while (!(await gone.isVisible())) {
    process.kill(serviceOf(app), 'SIGKILL')
    await expect(away.or(gone)).toBeVisible()
    await expect(away).toHaveCount(0, { timeout: 15_000 })
  }
}

async function begun(app: Stage['app'], after: number): Promise<number> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const pid = running(app)
    if (pid !== null && pid !== after) return pid
    await pause(5)
  }
  throw new Error('the data service did not begin again')
}

function running(app: Stage['app']): number | null {
  try {
    return serviceOf(app)
  } catch {
    return null
  }
}
