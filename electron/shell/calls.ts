import { shellContract, type ShellCall } from '../../domain/shell/contract.ts'
import { serialPorts } from '../serial/ports.ts'
import type { StationDevices } from '../serial/devices.ts'
import { refusal } from '../service/messages.ts'
import type { ServiceSupervisor } from '../service/supervisor.ts'
import type { Settings } from '../settings.ts'
import { about } from './about.ts'
import { answering, done, type AnswerCall } from './answer.ts'
import { chooseDatabase, describeDatabase } from './database.ts'
import { openFile, saveFile } from './files.ts'
import { notify } from './notify.ts'
import type { Spool } from '../spool/spool.ts'
import { listPrinters } from './printing.ts'
import { patchOf } from './station-patch.ts'

interface Shell {
  readonly settings: Settings
  readonly service: ServiceSupervisor
  readonly devices: StationDevices
  readonly spool: Spool
}

/** Everything that the shell answers itself. */
export function shellCalls({ settings, service, devices, spool }: Shell): AnswerCall {
  const table: Readonly<Record<ShellCall, AnswerCall>> = {
    'shell.station.get': answering(shellContract['shell.station.get'], () => done(settings.station())),
    'shell.station.save': answering(shellContract['shell.station.save'], (patch) => {
      const station = settings.saveStation(patchOf(patch))
      devices.use(station)
      return done(station)
    }),
    'shell.saveFile': answering(shellContract['shell.saveFile'], saveFile),
    'shell.openFile': answering(shellContract['shell.openFile'], openFile),
    'shell.printers': answering(shellContract['shell.printers'], listPrinters),
    'shell.print': answering(shellContract['shell.print'], ({ reprint, ...document }) => spool.print(document, reprint ?? null)),
    'shell.printJobs': answering(shellContract['shell.printJobs'], () => done(spool.jobs)),
    'shell.reprint': answering(shellContract['shell.reprint'], ({ id, reason }) => spool.again(id, reason)),
    'shell.notify': answering(shellContract['shell.notify'], notify),
    'shell.serialPorts': answering(shellContract['shell.serialPorts'], async () => done(await serialPorts())),
    'shell.about': answering(shellContract['shell.about'], () => done(about())),
    'shell.database.get': answering(shellContract['shell.database.get'], () => done(describeDatabase(settings))),
    'shell.database.choose': answering(shellContract['shell.database.choose'], async (choice) => {
      const chosen = chooseDatabase(settings, choice)
      if (chosen.ok) await service.restart()
      return chosen
    }),
    'shell.restartService': answering(shellContract['shell.restartService'], async () => {
      await service.restart()
      return done({ restarts: service.restarts })
    }),
  }
  const answers = new Map<string, AnswerCall>(Object.entries(table))
  return async (request) => {
    const answer = answers.get(request.name)
    return answer ? answer(request) : refusal(request.id, 'call.unknown', { name: request.name })
  }
}
