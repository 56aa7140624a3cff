import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import log from 'electron-log/main'
import { z } from 'zod'
import type { CallReply, CallRequest, InterfaceEvent } from '../domain/service/protocol.ts'
import { isTrusted } from './origin.ts'
import { refusal } from './service/messages.ts'
import type { StationDevices } from './serial/devices.ts'
import type { ServiceSupervisor } from './service/supervisor.ts'
import type { Settings } from './settings.ts'
import type { Spool } from './spool/spool.ts'
import { isMainPage } from './window/main-window.ts'

const requestSchema = z.object({
  id: z.int(),
  name: z.string().min(1).max(100),
  input: z.unknown(),
  requestId: z.string().max(100).optional(),
  staffId: z.int().optional(),
})

export type AnswerShellCall = (request: CallRequest) => Promise<CallReply>

interface Answering {
  readonly service: ServiceSupervisor
  readonly devices: StationDevices
  readonly settings: Settings
  readonly spool: Spool
}

/** Calls named `shell.` stay here; the rest goes to the data service under this station's name. */
export function answerCalls({ service, devices, settings, spool }: Answering, answerShellCall: AnswerShellCall): void {
  ipcMain.handle('call', async (event, received: unknown): Promise<CallReply> => {
    const parsed = requestSchema.safeParse(received)
    if (!isFromMainPage(event)) return refusal(parsed.data?.id ?? 0, 'shell.untrustedSender')
    if (!parsed.success) return refusal(0, 'shell.badRequest')
    const { id, name, input, requestId, staffId } = parsed.data
    const request: CallRequest = {
      id,
      name,
      input,
      station: settings.station().name,
      ...(requestId === undefined ? {} : { requestId }),
      ...(staffId === undefined ? {} : { staffId }),
    }
    return name.startsWith('shell.') ? answerShellCall(request) : service.call(request)
  })
  ipcMain.on('subscribed', (event) => {
    if (!isFromMainPage(event)) return
    if (service.state) event.sender.send('event', service.state)
    for (const news of devices.now()) event.sender.send('event', news)
    event.sender.send('event', { event: 'printJobs', jobs: spool.jobs } satisfies InterfaceEvent)
  })
}

function isFromMainPage(event: IpcMainInvokeEvent | IpcMainEvent): boolean {
  const { senderFrame } = event
  const trusted = isMainPage(senderFrame) && isTrusted(senderFrame?.url ?? '')
  if (!trusted) log.warn('refused a call from', senderFrame?.url)
  return trusted
}
