import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { CallReply } from '../../../domain/service/protocol.ts'

export interface ServiceProcess {
  call(name: string, input: unknown, requestId?: string): Promise<CallReply>
  /** SIGKILL: no chance to finish anything. */
  kill(): Promise<void>
  close(): Promise<void>
  /** SIGTERM, as a system that shuts down sends it. */
  terminate(): Promise<void>
}

/** The data service in its own process, behind the channel that the app uses. */
export async function startServiceProcess(location: string): Promise<ServiceProcess> {
  const child = fork('db/service/main.ts', ['--db', location], {
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const waiting = new Map<number, (reply: CallReply) => void>()
  let calls = 0
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message: unknown) => {
      if (isReply(message)) settle(waiting, message)
      else if (isEvent(message, 'ready')) resolve()
      else if (isEvent(message, 'failed')) reject(new Error(JSON.stringify(message)))
    })
    child.once('exit', () => reject(new Error('the data service ended before it was ready')))
  })
  child.on('exit', () => {
    for (const id of waiting.keys()) settle(waiting, { id, ok: false, error: { code: 'service.gone', params: {} } })
  })
  return {
    call: (name, input, requestId) =>
      new Promise((resolve) => {
        calls += 1
        waiting.set(calls, resolve)
        if (!child.connected) return settle(waiting, { id: calls, ok: false, error: { code: 'service.gone', params: {} } })
        child.send({ id: calls, name, input, ...(requestId ? { requestId } : {}) }, () => {})
      }),
    kill: () => ended(child, () => child.kill('SIGKILL')),
    close: () => ended(child, () => child.send({ control: 'close' })),
    terminate: () => ended(child, () => child.kill('SIGTERM')),
  }
}

function settle(waiting: Map<number, (reply: CallReply) => void>, reply: CallReply): void {
  waiting.get(reply.id)?.(reply)
  waiting.delete(reply.id)
}

async function ended(child: ChildProcess, end: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  end()
  await exit
}

function isReply(message: unknown): message is CallReply {
  return typeof message === 'object' && message !== null && 'id' in message && 'ok' in message
}

function isEvent(message: unknown, event: string): boolean {
  return typeof message === 'object' && message !== null && 'event' in message && message.event === event
}
