import type { ElectronApplication } from '@playwright/test'
import { execFileSync } from 'node:child_process'

/** The process of the data service: a child of the main process, found by what it runs. */
export function serviceOf(app: ElectronApplication): number {
  const found = processes().find(
    ({ parent, command }) => parent === app.process().pid && /node\.mojom\.NodeService|(service|echo)\.cjs/.test(command),
  )
  if (!found) throw new Error('the data service does not run')
  return found.pid
}

export function isAlive(pid: number): boolean {
  return processes().some((found) => found.pid === pid && !found.state.startsWith('Z'))
}

export function commandOf(pid: number): string {
  return processes().find((found) => found.pid === pid)?.command ?? ''
}

function processes() {
  const listing = execFileSync('ps', ['-eo', 'pid=,ppid=,state=,args='], { encoding: 'utf8' })
  return [...listing.matchAll(/^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/gm)].map(([, pid, parent, state = '', command = '']) => ({
    pid: Number(pid),
    parent: Number(parent),
    state,
    command,
  }))
}
