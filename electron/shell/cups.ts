import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { QueueState, SpoolDocument } from '../spool/spool.ts'
import type { Printer } from '../../domain/shell/contract.ts'
import { done, refused, type Answer } from './answer.ts'

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
export async function printToQueue({ printer, name, bytes, page, copies }: SpoolDocument): Promise<Answer<{ job: string }>> {
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

/** `Zebra-12  anna  1024  Sun 22 Nov …` with the printer's message and the job's reasons indented below it. */
export async function queueStateOf(printer: string, job: string): Promise<QueueState> {
  const [waiting, ended] = await Promise.all([
    run('lpstat', ['-W', 'not-completed', '-o', printer]),
    run('lpstat', ['-l', '-W', 'completed', '-o', printer]),
  ])
  if (isListed(waiting.stdout, job)) {
    const { stdout } = await run('lpstat', ['-p', printer])
    return { kind: 'waiting', error: / disabled /.test(stdout) ? { code: 'print.stopped', params: { printer } } : null }
  }
  // A print system that does not answer says nothing about the job.
  if (waiting.code !== 0 && /not running|did not answer/.test(waiting.stderr)) {
    return { kind: 'waiting', error: { code: 'print.unavailable', params: { reason: waiting.stderr } } }
  }
  const reasons = reasonsOf(ended.stdout, job)
  if (!/abort|cancel/.test(reasons)) return { kind: 'printed' }
  return { kind: 'failed', error: { code: 'print.failed', params: { printer, reason: reasons } } }
}

function isListed(listing: string, job: string): boolean {
  return listing.split('\n').some((line) => line.startsWith(`${job} `))
}

function reasonsOf(listing: string, job: string): string {
  const lines = listing.split('\n')
  const at = lines.findIndex((line) => line.startsWith(`${job} `))
  if (at < 0) return ''
  const next = lines.findIndex((line, index) => index > at && /^\S/.test(line))
  const own = lines.slice(at + 1, next < 0 ? undefined : next)
  return own.flatMap((line) => /Alerts: (.*)$/.exec(line)?.slice(1) ?? []).join(', ')
}
