import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type CallInput, type CallName, type CallOutput, contract } from '../domain/contract.ts'

/** The data service or its raw twin, behind the channel that the app uses on Node. */
export interface Child {
  readonly pid: number
  /** The reply's value; a refusal is a mistake in the benchmark and throws. */
  ask(name: string, input: unknown): Promise<unknown>
  /** Told of every message that the child sends. */
  onEvent(listener: (message: unknown) => void): void
  close(): Promise<void>
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What `npm start` runs: the bundle. Its clock stands at `now`, so that a kept database does not age. */
export function startService(db: string, now: number): Promise<Child> {
  return start(here('../dist/service/service.cjs'), ['--db', db], { PACKBENCH_NOW: String(now) })
}

export function startTwin(db: string): Promise<Child> {
  return start(here('./twin/main.ts'), [db], {})
}

async function start(entry: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Child> {
  const child = fork(entry, [...args], {
    serialization: 'advanced',
    execArgv: [],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let calls = 0
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message: unknown) => {
      if (isReply(message)) {
        const call = waiting.get(message.id)
        waiting.delete(message.id)
        if (message.ok) call?.resolve(message.value)
        else call?.reject(new Error(JSON.stringify(message.error)))
      } else if (isEvent(message, 'ready')) resolve()
      else if (isEvent(message, 'failed')) reject(new Error(JSON.stringify(message)))
    })
    child.once('exit', (code) => {
      const gone = new Error(`${entry} ended with ${code}`)
      reject(gone)
      for (const call of waiting.values()) call.reject(gone)
    })
  })
  return {
    pid: child.pid ?? 0,
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        calls += 1
        waiting.set(calls, { resolve, reject })
        child.send({ id: calls, name, input, requestId: `bench-${process.pid}-${child.pid}-${calls}`, station: 'Bench' })
      }),
    onEvent: (listener) => {
      child.on('message', listener)
    },
    close: () => closed(child),
  }
}

async function closed(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.send({ control: 'close' })
  await exit
}

type Reply = { readonly id: number } & ({ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown })

function isReply(message: unknown): message is Reply {
  return typeof message === 'object' && message !== null && 'id' in message && 'ok' in message
}

function isEvent(message: unknown, event: string): boolean {
  return typeof message === 'object' && message !== null && 'event' in message && message.event === event
}

/** A call by the contract, its answer checked: for what the benchmark needs to know, outside what it measures. */
export async function callOf<N extends CallName>(child: Child, name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const value = await child.ask(name, input)
  if (!isOutput(name, value)) throw new Error(`${name} answered outside its contract`)
  return value
}

function isOutput<N extends CallName>(name: N, value: unknown): value is CallOutput<N> {
  return contract[name].output.safeParse(value).success
}

/** Megabytes (10^6 bytes) of real memory; null where `ps` cannot say. */
export function residentMegabytes(pid: number): number | null {
  try {
    return (Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024) / 1_000_000
  } catch {
    return null
  }
}
