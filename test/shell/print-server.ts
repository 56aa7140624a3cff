import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface PrintServer {
  /** For CUPS_SERVER. */
  readonly address: string
  /** The files of a job as the queue got them. */
  bytesOf(job: number): readonly Buffer[]
  /** Its options, once the queue has written them down. */
  optionsOf(job: number): readonly string[]
  /** The jobs that are not out yet, as CUPS names them. */
  waiting(): readonly string[]
  stop(): Promise<void>
}

/** A real CUPS of our own, with one queue that prints what it gets to nowhere. */
export async function startPrintServer(queue: string): Promise<PrintServer> {
  const folder = mkdtempSync(join(tmpdir(), 'packbench-cups-'))
  chmodSync(folder, 0o755)
  for (const part of ['spool', 'spool/tmp', 'cache', 'state', 'logs']) mkdirSync(join(folder, part))
  writeFileSync(join(folder, 'cups-files.conf'), files(folder))
  writeFileSync(join(folder, 'cupsd.conf'), server(folder))
  const cups = spawn('/usr/sbin/cupsd', ['-f', '-c', join(folder, 'cupsd.conf'), '-s', join(folder, 'cups-files.conf')], {
    stdio: 'ignore',
  })
  const address = join(folder, 'cups.sock')
  const spool = join(folder, 'spool')
  await addQueue(address, queue)
  return {
    address,
    bytesOf: (job) => spooled(spool, `d${numbered(job)}-`).map((name) => readFileSync(join(spool, name))),
    optionsOf: (job) => spooled(spool, `c${numbered(job)}`).map((name) => readFileSync(join(spool, name), 'latin1')),
    waiting: () =>
      execFileSync('/usr/bin/lpstat', ['-h', address, '-W', 'not-completed', '-o'], { encoding: 'utf8' }).match(/^\S+/gm) ?? [],
    async stop() {
      const ended = new Promise((resolve) => cups.once('exit', resolve))
      cups.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function addQueue(address: string, queue: string): Promise<void> {
  for (let tries = 50; ; tries -= 1) {
    try {
      execFileSync('/usr/sbin/lpadmin', ['-h', address, '-p', queue, '-E', '-v', 'file:///dev/null'], { stdio: 'ignore' })
      return
    } catch (error) {
      if (tries === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

function numbered(job: number): string {
  return String(job).padStart(5, '0')
}

function spooled(folder: string, start: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .toSorted()
}

function files(folder: string): string {
  return `ServerRoot ${folder}
RequestRoot ${folder}/spool
TempDir ${folder}/spool/tmp
CacheDir ${folder}/cache
StateDir ${folder}/state
AccessLog ${folder}/logs/access
ErrorLog ${folder}/logs/error
PageLog ${folder}/logs/page
FileDevice Yes
`
}

function server(folder: string): string {
  return `Listen ${folder}/cups.sock
Browsing Off
DefaultAuthType None
WebInterface No
PreserveJobFiles Yes
DirtyCleanInterval 0
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
`
}
