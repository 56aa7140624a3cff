import { utilityProcess } from 'electron'
import type { Carrier, ServiceLaunch } from './carrier.ts'

/** The data service inside Electron's own runtime. Only once the app is ready. */
export function startUtility(launch: ServiceLaunch): Carrier {
  const child = utilityProcess.fork(launch.entry, [...launch.args], {
    env: { ...launch.env },
    stdio: 'pipe',
    serviceName: 'Packbench data service',
  })
  return {
    get pid() {
      return child.pid
    },
    post(message) {
      child.postMessage(message)
    },
    onMessage(listener) {
      child.on('message', listener)
    },
    onOutput(listener) {
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => listener(chunk.toString()))
    },
    onExit(listener) {
      child.once('exit', listener)
    },
    kill() {
      child.kill()
    },
  }
}
