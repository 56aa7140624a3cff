import { createBuilder } from 'vite'
import { root } from '../scripts/place.mjs'

/** The data service as it is shipped: its bundle, made anew. */
export async function buildService(): Promise<void> {
  const builder = await createBuilder({ root, configFile: `${root}/vite.config.ts`, logLevel: 'warn' })
  const service = builder.environments['service']
  if (!service) throw new Error('vite.config.ts has no environment called service')
  await builder.build(service)
}
