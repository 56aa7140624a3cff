import { expect, test as base } from '../journeys/fixture.ts'
import { call, echoService } from './bridge.ts'
import { startPrintServer, type PrintServer } from './print-server.ts'

const test = base.extend<object, { readonly printServer: PrintServer }>({
  printServer: [
    async ({}, provide) => {
      const started = await startPrintServer('Label_printer')
      await provide(started)
      await started.stop()
    },
    { scope: 'worker' },
  ],
})

const label = { name: 'label.pdf', bytes: Buffer.from('%PDF-1.4 a label').toString('base64'), page: { widthMm: 101.6, heightMm: 152.4 } }

test('the queues of the system are listed by name', async ({ launch, printServer }) => {
  const { page } = await launch({ env: { ...echoService, CUPS_SERVER: printServer.address } })
  const queue = { name: 'Label_printer', title: 'Label printer', isDefault: false, state: 'ready' }
  expect(await call(page, 'shell.printers')).toEqual({ id: 1, ok: true, value: [queue] })
})

test('a label reaches its queue byte for byte, at its own size and not scaled', async ({ launch, printServer }) => {
  const { page } = await launch({ env: { ...echoService, CUPS_SERVER: printServer.address } })
  const answer = await call(page, 'shell.print', { printer: 'Label_printer', ...label })
  expect(answer).toEqual({ id: 1, ok: true, value: { job: 'Label_printer-1' } })
  expect(printServer.bytesOf(1).map(String)).toEqual(['%PDF-1.4 a label'])
  const size = expect.stringMatching(/media.{2,4}Custom\.101\.6x152\.4mm.*print-scaling.{2,4}none/s)
  await expect.poll(() => printServer.optionsOf(1)).toEqual([size])
})

test('a queue that is not there is refused by its name', async ({ launch, printServer }) => {
  const { page } = await launch({ env: { ...echoService, CUPS_SERVER: printServer.address } })
  const error = { code: 'print.noSuchPrinter', params: { printer: 'Gone' } }
  expect(await call(page, 'shell.print', { printer: 'Gone', ...label })).toEqual({ id: 1, ok: false, error })
})

test('without a print system there are no queues, and the refusal says why', async ({ launch }) => {
  const { page } = await launch({ env: { ...echoService, CUPS_SERVER: '/nowhere/cups.sock' } })
  const params = { reason: expect.stringContaining('not running') }
  expect(await call(page, 'shell.printers')).toEqual({ id: 1, ok: false, error: { code: 'print.unavailable', params } })
})
