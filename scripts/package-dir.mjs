import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fallbackVersion } from './electron-fallback.mjs'
import { commandFile, runPinned } from './pinned-node.mjs'
import { root, say } from './place.mjs'
import { exitWith, setUp } from './set-up.mjs'

/** `npm run package:dir`: an unpacked app in release/, as an installer would lay it down. */
await exitWith(async () => {
  const { folder, isFallback } = await setUp()
  const builder = [commandFile('electron-builder'), '--dir', '--publish', 'never', '--config', join(root, 'electron-builder.yml')]
  if (!isFallback) return runPinned(builder)
  const clean = withoutLoader(folder)
  try {
    return await runPinned([...builder, ...forFallback(clean)])
  } finally {
    rmSync(clean, { recursive: true, force: true })
  }
})

/** @param {string} folder */
function withoutLoader(folder) {
  const clean = mkdtempSync(join(tmpdir(), 'packbench-electron-'))
  cpSync(folder, clean, { recursive: true })
  rmSync(join(clean, 'resources', 'app'), { recursive: true })
  return clean
}

/**
 * The older runtime starts the data service with another Node, which reads no archive; never for shipping.
 * @param {string} electron
 */
function forFallback(electron) {
  say('this app is for trying out only: it holds the Electron from the npm registry and needs PACKBENCH_NODE')
  const outside = '{**/*.node,dist/service/**,dist/assets/**,node_modules/better-sqlite3/**}'
  return [`-c.electronDist=${electron}`, `-c.electronVersion=${fallbackVersion}`, `-c.asarUnpack=${outside}`]
}
