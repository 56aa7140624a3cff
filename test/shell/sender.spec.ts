import { join } from 'node:path'
import { root } from '../../scripts/place.mjs'
import { expect, test } from '../journeys/fixture.ts'
import { call, echoService } from './bridge.ts'

test('only the page of the main window is answered, not another that got hold of the same bridge', async ({ launch }) => {
  const { app, page } = await launch({ env: echoService })
  const preload = join(root, 'dist/preload/preload.cjs')
  const answer = await app.evaluate(async ({ BrowserWindow }, script) => {
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload: script, sandbox: true } })
    await stranger.loadURL('data:text/html,<p>a stranger</p>')
    const reply: unknown = await stranger.webContents.executeJavaScript(`window.packbench.call({ id: 5, name: 'shell.about', input: {} })`)
    stranger.destroy()
    return reply
  }, preload)
  expect(answer).toEqual({ id: 5, ok: false, error: { code: 'shell.untrustedSender', params: {} } })
  expect(await call(page, 'shell.about')).toMatchObject({ ok: true })
})

test('a call that is none is refused, not thrown', async ({ launch }) => {
  const { page } = await launch({ env: echoService })
  const replies = await page.evaluate(() =>
    Promise.all([
      Reflect.apply(window.packbench.call, null, ['nonsense']),
      window.packbench.call({ id: 2, name: 'shell.noSuchCall', input: {} }),
      window.packbench.call({ id: 3, name: 'shell.station.save', input: { name: '' } }),
    ]),
  )
  expect(replies).toMatchObject([
    { ok: false, error: { code: 'shell.badRequest' } },
    { id: 2, ok: false, error: { code: 'call.unknown', params: { name: 'shell.noSuchCall' } } },
    { id: 3, ok: false, error: { code: 'input.invalid', params: { path: 'name' } } },
  ])
})
