import { createBuilder } from 'vite'
import { freshBuild } from '../scripts/fresh-build.mjs'
import { root } from '../scripts/place.mjs'

/** The data service as it is shipped: its bundle, made anew. */
export async function buildService(): Promise<void> {
  const builder = await createBuilder({ root, configFile: `${root}/vite.config.ts`, logLevel: 'warn' })
  const service = builder.environments['service']
  if (!service) throw new Error('vite.config.ts has no environment called service')
  await builder.build(service)
}

/** Everything that the window needs, where a source is newer than its last build. PACKBENCH_BUILD=no takes what is there. */
export async function buildApp(): Promise<void> {
  if (process.env['PACKBENCH_BUILD'] !== 'no') await freshBuild()
}
