import { app } from 'electron'
import log from 'electron-log/main'
import type { ServiceSupervisor } from './service/supervisor.ts'

/** However the app is asked to end, the data service first finishes its work and checkpoints its file. */
export function closeServiceBeforeQuit(service: ServiceSupervisor): void {
  let closing = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    service
      .close()
      .catch((error: unknown) => {
        log.error('closing the data service', error)
      })
      .finally(() => {
        log.info('closed')
        app.exit(0)
      })
  })
}
