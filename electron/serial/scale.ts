import { cutFrames } from '../../domain/scales/frames.ts'
import { protocols } from '../../domain/scales/protocols/all.ts'
import { settled, type Reading } from '../../domain/scales/reading.ts'
import type { ScaleSettings } from '../../domain/scales/settings.ts'
import type { ScaleState } from '../../domain/scales/state.ts'
import { keepLine, type Line } from './line.ts'

/** A weight twice in a row takes half a second at most. */
const askMs = 200
/** A scale that said nothing that could be read for so long says nothing at all. */
const silenceMs = 2000

/** The scale of this station: what it says, as it changes. */
export class ScaleWatch {
  readonly #tell: (state: ScaleState) => void
  #settings: ScaleSettings | null = null
  #line: Line | undefined
  #timer: NodeJS.Timeout | undefined
  #state: ScaleState = { kind: 'none' }

  constructor(tell: (state: ScaleState) => void) {
    this.#tell = tell
  }

  get state(): ScaleState {
    return this.#state
  }

  /** Null: the station has none. The same settings again change nothing. */
  use(settings: ScaleSettings | null): void {
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return
    this.close()
    this.#settings = settings
    this.#say(settings === null ? { kind: 'none' } : { kind: 'opening' })
    if (settings !== null) this.#listen(settings)
  }

  close(): void {
    clearInterval(this.#timer)
    this.#line?.close()
    this.#line = undefined
    this.#settings = null
  }

  #listen({ port, protocol, speed, frame, unit }: ScaleSettings): void {
    const { request, read } = protocols[protocol]
    let rest = ''
    let before: Reading | null = null
    let isUp = false
    let heardAt = 0
    let readAt = 0
    const line = keepLine(
      { path: port, baudRate: speed, dataBits: frame === '7E1' ? 7 : 8, parity: frame === '7E1' ? 'even' : 'none' },
      {
        up: () => {
          isUp = true
          rest = ''
          before = null
          heardAt = 0
          readAt = performance.now()
          this.#say({ kind: 'opening' })
        },
        received: (bytes) => {
          const cut = cutFrames(rest, bytes)
          rest = cut.rest
          heardAt = performance.now()
          for (const text of cut.frames) {
            const reading = read(text, unit)
            if (reading === null) continue
            readAt = performance.now()
            this.#say(settled(before, reading))
            before = reading
          }
        },
        down: (problem) => {
          isUp = false
          this.#say({ kind: 'absent', port, ...problem })
        },
      },
    )
    this.#line = line
    this.#timer = setInterval(() => {
      if (!isUp) return
      if (request !== null) line.send(request)
      const now = performance.now()
      if (now - readAt <= silenceMs) return
      line.check()
      if (!isUp) return
      before = null
      this.#say({ kind: now - heardAt <= silenceMs ? 'unreadable' : 'silent' })
    }, askMs)
  }

  #say(state: ScaleState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return
    this.#state = state
    this.#tell(state)
  }
}
