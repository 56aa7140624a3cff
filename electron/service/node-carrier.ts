import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { Carrier, ServiceLaunch } from './carrier.ts'

/** Node 24 beside an Electron whose own Node is too old for the database. */
function nodeExecutable(): string {
  const chosen = process.env['PACKBENCH_NODE']
  if (chosen) return chosen
  const pinned = join(app.getAppPath(), 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(pinned) ? pinned : 'node'
}

export function startNode(launch: ServiceLaunch): Carrier {
  const child = fork(launch.entry, [...launch.args], {
    execPath: nodeExecutable(),
    execArgv: [],
    env: { ...launch.env },
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  return {
    pid: child.pid,
    post(message) {
      if (child.connected && isSerializable(message)) child.send(message)
    },
    onMessage(listener) {
      child.on('message', listener)
    },
    onOutput(listener) {
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => listener(chunk.toString()))
    },
    onExit(listener) {
      let told = false
      const tell = (code: number | null) => {
        if (told) return
        told = true
        listener(code)
      }
      child.once('exit', tell)
      /** Without an executable there is an error and no exit. A message to one that is dying is an error too: its exit follows. */
      child.on('error', () => {
        if (child.pid === undefined) tell(null)
      })
    },
    kill() {
      child.kill('SIGKILL')
    },
  }
}

function isSerializable(message: unknown): message is object {
  return typeof message === 'object' && message !== null
}
