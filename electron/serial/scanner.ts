import { cutCodes } from '../../domain/scanning/serial/cut-codes.ts'
import type { SerialScanner } from '../../domain/scanning/serial/settings.ts'
import type { SerialScannerState } from '../../domain/scanning/serial/state.ts'
import { keepLine, type Line } from './line.ts'

/** Of a scanner that sends no end, what came is a code after this much silence. */
const silenceMs = 100
/** Of one that does, what came without its end so long ago was cut off. */
const cutOffMs = 1000
/** How often it is looked whether the port is still there. */
const checkMs = 2000

interface Told {
  readonly state: (state: SerialScannerState) => void
  readonly scanned: (code: string) => void
}

/** The serial scanner of this station: each code as it is complete, in order. */
export class ScannerWatch {
  readonly #told: Told
  #settings: SerialScanner | null = null
  #line: Line | undefined
  #timers: NodeJS.Timeout[] = []
  #state: SerialScannerState = { kind: 'none' }

  constructor(told: Told) {
    this.#told = told
  }

  get state(): SerialScannerState {
    return this.#state
  }

  /** Null: the station has none. The same settings again change nothing. */
  use(settings: SerialScanner | null): void {
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return
    this.close()
    this.#settings = settings
    this.#say(settings === null ? { kind: 'none' } : { kind: 'opening' })
    if (settings !== null) this.#listen(settings)
  }

  close(): void {
    for (const timer of this.#timers.splice(0)) clearTimeout(timer)
    this.#line?.close()
    this.#line = undefined
    this.#settings = null
  }

  #listen({ port, speed }: SerialScanner): void {
    let rest = ''
    let decoder = new TextDecoder()
    let silence: NodeJS.Timeout | undefined
    let sendsEnds = false
    const line = keepLine(
      { path: port, baudRate: speed, dataBits: 8, parity: 'none' },
      {
        up: () => {
          rest = ''
          sendsEnds = false
          decoder = new TextDecoder()
          this.#say({ kind: 'ready' })
        },
        received: (bytes) => {
          clearTimeout(silence)
          const cut = cutCodes(rest, decoder.decode(bytes, { stream: true }))
          rest = cut.rest
          sendsEnds = sendsEnds || cut.codes.length > 0
          for (const code of cut.codes) this.#told.scanned(code)
          silence = setTimeout(
            () => {
              if (!sendsEnds && rest !== '') this.#told.scanned(rest)
              rest = ''
            },
            sendsEnds ? cutOffMs : silenceMs,
          )
          this.#timers = [...this.#timers.slice(0, 1), silence]
        },
        down: (problem) => {
          clearTimeout(silence)
          this.#say({ kind: 'absent', port, ...problem })
        },
      },
    )
    this.#line = line
    this.#timers = [
      setInterval(() => {
        line.check()
      }, checkMs),
    ]
  }

  #say(state: SerialScannerState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return
    this.#state = state
    this.#told.state(state)
  }
}
