import { seedLoad } from '../seed/load/load.ts'
import type { Asked } from './arguments.ts'
import { UsageError } from './arguments.ts'
import { callOnce, clock, withService } from './service.ts'

/** `seed sample`, or `seed load --orders N`; both only into an empty database. Exit 1 on a refusal. */
export async function seed({ location, words, orders }: Asked): Promise<number> {
  const [what] = words
  if (what === 'sample') return seedSample(location)
  if (what !== 'load') throw new UsageError('seed sample, or seed load --orders N.')
  if (orders === 0) throw new UsageError('seed load --orders N: say how many.')
  return withService(location, async ({ store }) => {
    const started = Date.now()
    await seedLoad(store, { orders, now: clock(), onProgress: (written) => console.error(`${written} of ${orders} orders`) })
    console.log(`${orders} orders in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
    return 0
  })
}

function seedSample(location: string): Promise<number> {
  return withService(location, async (started) => {
    const reply = await callOnce(started, 'seed.sample', {})
    console.log(JSON.stringify(reply.ok ? { ok: true, value: reply.value } : { ok: false, error: reply.error }))
    return reply.ok ? 0 : 1
  })
}
