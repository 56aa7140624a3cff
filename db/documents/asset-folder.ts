import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Beside the bundle (dist/service and dist/assets), or two folders up from this source. */
const places = ['../assets', '../../assets'] as const

/** The folder of the files that are shipped as they are: fonts and pictures. */
export function assetFolder(): string {
  const found = places.map((place) => join(import.meta.dirname, place)).find((folder) => existsSync(join(folder, 'fonts')))
  if (found === undefined) throw new Error(`The folder "assets" is missing beside ${import.meta.dirname}: install or build Packbench again`)
  return found
}
