import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pinnedNode, root } from '../../scripts/place.mjs'

/** Chromium has no sandbox as root, and the sandbox is what the shell promises: so root lends the window to `nobody`. */
const nobody = 65534
const becomeNobody = ['--reuid', String(nobody), '--regid', String(nobody), '--clear-groups']

export interface BenchUser {
  readonly executable: string
  readonly sandbox: boolean
  /** Gives a folder and all in it to whom the app runs as. */
  own(path: string): void
}

/** @param executable of Electron or of a packed app */
export function benchUser(executable: string): BenchUser {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return { executable, sandbox: true, own: () => {} }
  if (!nobodyCanRun(executable)) return { executable, sandbox: false, own: () => {} }
  return {
    executable: asNobody(executable),
    sandbox: true,
    own(path) {
      if (existsSync(path)) spawnSync('chown', ['-R', `${nobody}:${nobody}`, path])
    },
  }
}

/** Needs a checkout that others may read, and user namespaces. */
function nobodyCanRun(electron: string): boolean {
  const script = '[ -x "$1" ] && [ -x "$2" ] && [ -r "$3" ] && unshare -U true'
  const args = [...becomeNobody, 'sh', '-c', script, 'sh', electron, pinnedNode, join(root, 'package.json')]
  return spawnSync('setpriv', args).status === 0
}

/** Playwright puts its own switches first, so the change of user is a program of its own. */
function asNobody(executable: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'packbench-user-'))
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  const file = join(folder, basename(executable))
  writeFileSync(file, `#!/bin/sh\nexec setpriv ${becomeNobody.join(' ')} '${executable}' "$@"\n`)
  chmodSync(folder, 0o755)
  chmodSync(file, 0o755)
  return file
}
