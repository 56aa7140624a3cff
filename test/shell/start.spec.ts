import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/place.mjs'
import { expect, test } from '../journeys/fixture.ts'

interface Started {
  /** What it has written so far. */
  said(): string
  /** As Ctrl+C does: to everything that the terminal started. Resolves to the exit code. */
  interrupt(): Promise<number | null>
}

function start(env: NodeJS.ProcessEnv): Started {
  const script = join(root, 'scripts', 'start.mjs')
  const started = spawn(process.execPath, [script], { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [started.stdout, started.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return {
    said: () => text,
    interrupt: () =>
      new Promise((resolve) => {
        started.once('exit', resolve)
        process.kill(-(started.pid ?? 0), 'SIGINT')
      }),
  }
}

test('npm start installs and builds nothing that is there, and opens the window; without a display it leaves a picture', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packbench-start-'))
  const picture = join(folder, 'window.png')
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ELECTRON_OVERRIDE_DIST_PATH: _override, ...rest } = process.env
  const { said, interrupt } = start({ ...rest, PACKBENCH_USER_DATA: folder, PACKBENCH_PICTURE: picture })
  await expect.poll(said, { timeout: 30_000 }).toContain(`the picture is at ${picture}`)
  expect(said()).toMatch(/packbench: Electron \d+\.\d+\.\d+ /)
  expect(said()).not.toMatch(/installing|building|fetching/)
  if (process.platform === 'linux') expect(said()).toContain('there is no display here: the window opens on a virtual screen')
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG')
  expect(await interrupt()).toBe(0)
  expect(readFileSync(join(folder, 'logs', 'main.log'), 'utf8')).toMatch(/closed\s*$/)
  rmSync(folder, { recursive: true })
})
