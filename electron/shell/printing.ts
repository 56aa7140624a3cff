import { BrowserWindow } from 'electron'
import type { Printer } from '../../domain/shell/contract.ts'
import { done, refused, type Answer } from './answer.ts'
import type { QueueState, SpoolDocument } from '../spool/spool.ts'
import { listQueues, printToQueue, queueStateOf } from './cups.ts'

const hasCups = process.platform === 'linux' || process.platform === 'darwin'

export async function listPrinters(): Promise<Answer<Printer[]>> {
  if (hasCups) return listQueues()
  const [window] = BrowserWindow.getAllWindows()
  const found = (await window?.webContents.getPrintersAsync()) ?? []
  return done(found.map(({ name, displayName }) => ({ name, title: displayName || name, isDefault: false, state: 'ready' })))
}

/** Where there is no CUPS the finished PDF is opened or saved, and printed from there (docs/decisions, "Printing"). */
export async function handToQueue(job: SpoolDocument): Promise<Answer<{ job: string }>> {
  return hasCups ? printToQueue(job) : refused('print.unavailable', { reason: 'this system has no CUPS' })
}

export function stateInQueue(printer: string, job: string): Promise<QueueState> {
  return queueStateOf(printer, job)
}
