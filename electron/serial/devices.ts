import type { DeviceEvent } from '../../domain/service/protocol.ts'
import type { Station } from '../../domain/shell/station.ts'
import { ScaleWatch } from './scale.ts'
import { ScannerWatch } from './scanner.ts'

export interface StationDevices {
  /** What the station is set to; what did not change goes on. */
  readonly use: (station: Pick<Station, 'scale' | 'serialScanner'>) => void
  /** How they are at this moment, for who begins to listen. */
  readonly now: () => readonly DeviceEvent[]
  readonly close: () => void
}

/** What is plugged into the serial ports of this station. */
export function watchDevices(tell: (event: DeviceEvent) => void): StationDevices {
  const scale = new ScaleWatch((state) => {
    tell({ event: 'scale', scale: state })
  })
  const scanner = new ScannerWatch({
    state: (state) => {
      tell({ event: 'scanner', scanner: state })
    },
    scanned: (code) => {
      tell({ event: 'scanned', code })
    },
  })
  return {
    use: (station) => {
      scale.use(station.scale)
      scanner.use(station.serialScanner)
    },
    now: () => [
      { event: 'scale', scale: scale.state },
      { event: 'scanner', scanner: scanner.state },
    ],
    close: () => {
      scale.close()
      scanner.close()
    },
  }
}
