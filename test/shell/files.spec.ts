import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../journeys/fixture.ts'
import { echoService } from './bridge.ts'

/** A folder that every user may write to. */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'packbench-files-'))
  chmodSync(folder, 0o777)
  return folder
}

function give(page: Page, call: 'shell.saveFile' | 'shell.openFile', name: string) {
  return page.evaluate(
    ([called, fileName]) =>
      window.packbench.call({ id: 1, name: called, input: { name: fileName, bytes: new Uint8Array([37, 80, 68, 70, 0, 255]) } }),
    [call, name] as const,
  )
}

test('a file of the page is saved byte for byte', async ({ launch }) => {
  const folder = openFolder()
  const { page } = await launch({ env: { ...echoService, PACKBENCH_SAVE_FOLDER: folder } })
  const path = join(folder, 'Étiquette 1.pdf')
  expect(await give(page, 'shell.saveFile', 'Étiquette 1.pdf')).toEqual({ id: 1, ok: true, value: { path } })
  expect([...readFileSync(path)]).toEqual([37, 80, 68, 70, 0, 255])
})

test('a place that cannot be written to is refused with its reason', async ({ launch }) => {
  const folder = join(openFolder(), 'missing')
  const { page } = await launch({ env: { ...echoService, PACKBENCH_SAVE_FOLDER: folder } })
  const params = { path: join(folder, 'a.pdf'), reason: expect.stringContaining('no such file') }
  expect(await give(page, 'shell.saveFile', 'a.pdf')).toEqual({ id: 1, ok: false, error: { code: 'file.unwritable', params } })
})

test('a name that leads elsewhere is no file name', async ({ launch }) => {
  const { page } = await launch({ env: { ...echoService, PACKBENCH_SAVE_FOLDER: openFolder() } })
  expect(await give(page, 'shell.saveFile', '../a.pdf')).toMatchObject({ ok: false, error: { code: 'input.invalid' } })
})

test("a file is opened in the system's viewer", async ({ launch }) => {
  const folder = openFolder()
  const viewed = join(folder, 'viewed')
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\ncp "$1" '${viewed}'\n`, { mode: 0o755 })
  const { page } = await launch({ env: { ...echoService, PATH: `${folder}:${process.env['PATH']}` } })
  expect(await give(page, 'shell.openFile', 'label.pdf')).toMatchObject({ ok: true, value: { path: expect.stringMatching(/label\.pdf$/) } })
  await expect.poll(() => readFileSync(viewed).length).toBe(6)
})
