import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { call } from '../../../renderer/api/call.ts'
import { saveStation } from '../../../renderer/api/station.ts'
import { scans } from '../../../renderer/scanning/answer.ts'
import { openWindow, serviceBehind, type ServiceBehind, type ShopWindow } from '../shop-window.tsx'
import { aShopAtWork, type Work } from './a-shop-at-work.ts'
import { scanAtWindow } from './scanner.ts'

let service: ServiceBehind
let opened: ShopWindow | null
let work: Work

beforeEach(async () => {
  service = await serviceBehind()
  work = await aShopAtWork()
  opened = null
})
afterEach(async () => {
  opened?.close()
  await service.close()
})

async function openAt(path: string): Promise<void> {
  opened = await openWindow(path)
  await waitFor(() => expect(document.querySelector('h1')).not.toBeNull())
}

/** Scans one code right behind the other; what each did, in their order. */
async function saidTo(...codes: readonly string[]): Promise<readonly string[]> {
  const { scanned } = scans.tape.current()
  for (const code of codes) scanAtWindow(code)
  await waitFor(() => expect(scans.tape.current().done).toBe(scanned + codes.length), { timeout: 10_000 })
  const said = scans.tape.current().entries.slice(0, codes.length).toReversed()
  return said.map(({ code, answer }) => `${code.toUpperCase()}: ${answer?.tone}: ${answer?.text}`)
}

/** Answers of the service come so many milliseconds late. */
function slowService(delay: number): void {
  service.between(async (request, next) => {
    await new Promise((resolve) => setTimeout(resolve, delay))
    return next(request)
  })
}

function diesOnce(): void {
  service.announce({ event: 'service', state: 'restarting' })
  service.between((request, next) =>
    request.name.startsWith('shell.')
      ? next(request)
      : Promise.resolve({ id: request.id, ok: false, error: { code: 'service.gone', params: {} } }),
  )
  setTimeout(() => {
    service.between((request, next) => next(request))
    service.announce({ event: 'service', state: 'up' })
  }, 400)
}

describe('a scan that comes while the place it is meant for still opens', () => {
  const mug = '4006381333931'
  it.each([
    ['batch', () => ownCode('batch', work.batchId), () => 'B-1', /^B-1: ok: Right bin/],
    ['tote of a parcel', () => 'T-2', () => mug, /^4006381333931: done: Everything is in/],
    ['parcel', () => ownCode('parcel', work.parcelId), () => mug, /^4006381333931: done: Everything is in/],
    ['return', () => ownCode('return', work.returnId), () => mug, /^4006381333931: ok: (?!MUG, )/],
  ])('waits for it: %s, then what belongs to it', async (_, first, second, answer) => {
    await openAt('/today')
    slowService(60)
    const [, said] = await saidTo(first(), second())
    expect(said).toMatch(answer)
  })
})

it('a scan right behind the key that takes work over is for that work', async () => {
  const { id: ada } = await call('people.add', { name: 'Ada', role: 'packer' }, crypto.randomUUID())
  await saveStation({ staffId: ada })
  await openAt(`/pick/${work.batchId}`)
  await screen.findByRole('alert')
  // The band answers before the screen shows whose work it is now.
  service.between(async (request, next) => {
    if (request.name === 'picking.view') await new Promise((resolve) => setTimeout(resolve, 300))
    return next(request)
  })
  await opened?.user.keyboard('{F9}')
  await screen.findByText('This batch is yours now')
  expect(await saidTo('B-1')).toEqual(['B-1: ok: Right bin, B-1'])
})

it.each([
  ['/pack', 'Empty tote. Tote T-9 is empty. Scan a tote with picked goods.'],
  ['/pack/next', 'Empty tote. Tote T-9 is empty. Scan a tote with picked goods.'],
])('a place that the window opens with is asked before the app: %s', async (path, answer) => {
  await openAt(path)
  expect(await saidTo('T-9')).toEqual([`T-9: stop: ${answer}`])
})

it('a scan before the shop is on the screen waits for it', async () => {
  slowService(60)
  opened = await openWindow('/today')
  expect(await saidTo('B-2')).toEqual(['B-2: ok: Bin B-2'])
})

describe('scans while the data service restarts', () => {
  it('are answered when it is back, in order, each once: where nothing is under way', async () => {
    await openAt('/today')
    diesOnce()
    expect(await saidTo('B-1', 'B-2', 'NOBODY', 'T-9', 'B-2')).toEqual([
      'B-1: ok: Bin B-1',
      'B-2: ok: Bin B-2',
      'NOBODY: stop: NOBODY is not known. Check that it is an item, a bin, a tote, an order or a parcel of this shop.',
      'T-9: stop: Tote T-9 is empty',
      'B-2: ok: Bin B-2',
    ])
  })

  it('are worked off when it is back, in order, each once: at a bench', async () => {
    await openAt(`/pick/${work.batchId}`)
    await waitFor(() => expect(document.querySelector('h1')?.textContent).toMatch(/^Batch/))
    diesOnce()
    const said = await saidTo('B-2', 'B-1', '4006381333931', 'T-3', '4006381333931')
    expect(said.map((line) => /^\S+ \w+/.exec(line)?.[0])).toEqual([
      'B-2: stop',
      'B-1: ok',
      '4006381333931: done',
      'T-3: ok',
      '4006381333931: done',
    ])
  })
})

it('a code does not throw away what was typed into a dialog: it says what to do first', async () => {
  await openAt('/stock/items')
  await opened?.user.keyboard('n')
  const dialog = await screen.findByRole('dialog')
  await opened?.user.type(within(dialog).getByLabelText(/^SKU/), 'NEW-1')
  // A hand needs its time from the keyboard to the scanner.
  await new Promise((resolve) => setTimeout(resolve, 400))
  const order = ownCode('order', work.readyOrder)
  expect(await saidTo(order)).toEqual([`${order}: stop: Finish the open dialog, or leave it with Escape. Then scan ${order} again.`])
  expect(within(dialog).getByLabelText(/^SKU/)).toHaveProperty('value', 'NEW-1')
})
