import { freshBuild } from '../../scripts/fresh-build.mjs'

/** PACKBENCH_BUILD=no takes what lies in dist. */
export default async function buildFirst(): Promise<void> {
  if (process.env['PACKBENCH_BUILD'] !== 'no') await freshBuild()
}
