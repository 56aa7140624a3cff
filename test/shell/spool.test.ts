import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Spool, type Queues, type QueueState } from '../../electron/spool/spool.ts'

const page = { widthMm: 101.6, heightMm: 152.4 }
const label = (name: string, printer = 'Zebra') => ({ printer, name, bytes: Buffer.from(`%PDF ${name}`), page, copies: 1 })

describe('the print jobs of a station', () => {
  let folder: string
  let spool: Spool
  /** What each queue says of its jobs. */
  let states: Record<string, QueueState>
  /** Printers that do not answer. */
  let hanging: Set<string>
  let handed: string[]

  const queues: Queues = {
    hand: ({ printer, name, bytes }) => {
      if (hanging.has(printer)) return new Promise(() => {})
      handed.push(`${printer}: ${Buffer.from(bytes).toString()}`)
      if (printer === 'Gone') return Promise.resolve({ ok: false, error: { code: 'print.noSuchPrinter', params: { printer } } })
      return Promise.resolve({ ok: true, value: { job: `${printer}-${name}` } })
    },
    stateOf: (_printer, job) => Promise.resolve(states[job] ?? { kind: 'waiting', error: null }),
  }
  const open = () => new Spool({ folder, queues, tell: () => {}, now: () => 1_000, lookEvery: 5 })
  const said = () => spool.jobs.map(({ name, state, error, reprint }) => [name, state, error?.code ?? '', reprint ?? ''])

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'packbench-jobs-'))
    states = {}
    hanging = new Set()
    handed = []
    spool = open()
  })
  afterEach(() => {
    spool.close()
    rmSync(folder, { recursive: true })
  })

  it('wait until the system’s queue is done with them', async () => {
    await spool.print(label('1.pdf'))
    expect(said()).toEqual([['1.pdf', 'waiting', '', '']])
    states['Zebra-1.pdf'] = { kind: 'waiting', error: { code: 'print.stopped', params: { printer: 'Zebra' } } }
    await expect.poll(said).toEqual([['1.pdf', 'waiting', 'print.stopped', '']])
    states['Zebra-1.pdf'] = { kind: 'printed' }
    await expect.poll(said).toEqual([['1.pdf', 'printed', '', '']])
  })

  it('fail with their reason, stay in the list, and hold nobody else', async () => {
    states = { 'Zebra-2.pdf': { kind: 'printed' }, 'Zebra-3.pdf': { kind: 'failed', error: { code: 'print.failed', params: {} } } }
    hanging.add('Stuck')
    void spool.print(label('0.pdf', 'Stuck'))
    expect(await spool.print(label('1.pdf', 'Gone'))).toEqual({
      ok: false,
      error: { code: 'print.noSuchPrinter', params: { printer: 'Gone' } },
    })
    await spool.print(label('2.pdf'))
    await spool.print(label('3.pdf'))
    await expect.poll(said).toEqual([
      ['3.pdf', 'failed', 'print.failed', ''],
      ['2.pdf', 'printed', '', ''],
      ['1.pdf', 'failed', 'print.noSuchPrinter', ''],
      ['0.pdf', 'waiting', '', ''],
    ])
  })

  it('are printed again as they were, with a reason', async () => {
    await spool.print(label('1.pdf'))
    const [job] = spool.jobs
    await spool.again(job?.id ?? 0, 'unreadable')
    expect(handed).toEqual(['Zebra: %PDF 1.pdf', 'Zebra: %PDF 1.pdf'])
    expect(said()).toEqual([
      ['1.pdf', 'waiting', '', 'unreadable'],
      ['1.pdf', 'waiting', '', ''],
    ])
    expect(await spool.again(99, 'lost')).toEqual({ ok: false, error: { code: 'print.gone', params: {} } })
  })

  it('are still there when the app starts again; what never reached its printer is said to have failed', async () => {
    hanging.add('Stuck')
    void spool.print(label('1.pdf', 'Stuck'))
    await spool.print(label('2.pdf'))
    spool.close()
    states['Zebra-2.pdf'] = { kind: 'printed' }
    spool = open()
    await expect.poll(said).toEqual([
      ['2.pdf', 'printed', '', ''],
      ['1.pdf', 'failed', 'print.interrupted', ''],
    ])
  })
})
