import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Printer, shellContract } from '../../domain/shell/contract.ts'
import { done, refused, type Answer } from './answer.ts'

type PrintJob = z.output<(typeof shellContract)['shell.print']['input']>

/** A print server that does not answer must not stop the bench. */
const timeoutMs = 15_000

interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** The command itself is not installed. */
  readonly missing: boolean
}

/** In the C locale, because the answer of lpstat is read. */
function run(command: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(command, args, { timeout: timeoutMs, env: { ...process.env, LC_ALL: 'C' } }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0
      const timedOut = error?.killed ? 'the print system did not answer in time' : ''
      resolve({ code, stdout, stderr: `${stderr}${timedOut}`.trim(), missing: error?.code === 'ENOENT' })
    })
  })
}

export async function listQueues(): Promise<Answer<Printer[]>> {
  const [queues, standard] = await Promise.all([run('lpstat', ['-p']), run('lpstat', ['-d'])])
  if (queues.missing) return refused('print.unavailable', { reason: 'lpstat is not installed (package cups-client)' })
  if (queues.stderr.includes('not running')) return refused('print.unavailable', { reason: queues.stderr })
  const standardName = /system default destination: (\S+)/.exec(standard.stdout)?.[1]
  return done(parseQueues(queues.stdout, standardName))
}

/** `printer Zebra is idle.  enabled since …`, one line a queue, further lines indented. */
function parseQueues(listing: string, standardName: string | undefined): Printer[] {
  const found = [...listing.matchAll(/^printer (\S+) (.*)$/gm)]
  return found.map(([, name = '', text = '']) => {
    const state = text.startsWith('disabled') ? 'stopped' : text.startsWith('is idle') ? 'ready' : 'busy'
    return { name, title: name.replaceAll('_', ' '), isDefault: name === standardName, state }
  })
}

/** The queue gets the page exactly as drawn: its own size, nothing scaled. */
export async function printToQueue({ printer, name, bytes, page, copies }: PrintJob): Promise<Answer<{ job: string }>> {
  const folder = await mkdtemp(join(tmpdir(), 'packbench-print-'))
  try {
    const file = join(folder, name)
    await writeFile(file, bytes, { mode: 0o600 })
    const media = `media=Custom.${page.widthMm}x${page.heightMm}mm`
    const ran = await run('lp', ['-d', printer, '-n', String(copies), '-t', name, '-o', media, '-o', 'print-scaling=none', '--', file])
    if (ran.missing) return refused('print.unavailable', { reason: 'lp is not installed (package cups-client)' })
    if (/does not exist|no such destination|unknown destination/i.test(ran.stderr)) return refused('print.noSuchPrinter', { printer })
    if (ran.code !== 0) return refused('print.failed', { printer, reason: ran.stderr })
    return done({ job: /request id is (\S+)/.exec(ran.stdout)?.[1] ?? '' })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
