import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sound } from '../../../renderer/sound/sound.ts'

/** What a person would hear: pitch and beginning of each tone. jsdom is deaf. */
let heard: string[]

class Silent {
  readonly currentTime = 0
  readonly state = 'running'
  readonly gain = { linearRampToValueAtTime: () => {}, setValueAtTime: () => {} }
  connect(next: Silent): Silent {
    return next
  }
}
class Oscillator extends Silent {
  readonly #hertz: number
  constructor(_context: unknown, { frequency }: { readonly frequency: number }) {
    super()
    this.#hertz = frequency
  }
  start(at: number): void {
    heard.push(`${this.#hertz} at ${at}`)
  }
  stop(): void {}
}

describe('an answer is heard', () => {
  beforeEach(() => {
    heard = []
    vi.stubGlobal('AudioContext', Silent)
    vi.stubGlobal('GainNode', Silent)
    vi.stubGlobal('OscillatorNode', Oscillator)
    sound.set({ on: true, volume: 0.7 })
  })
  afterEach(() => vi.unstubAllGlobals())

  it('with another sound for right, wrong and done, at once', () => {
    const said = (['ok', 'stop', 'done'] as const).map((tone) => {
      heard = []
      sound.play(tone)
      return heard
    })
    expect(said).toEqual([['1320 at 0'], ['185 at 0', '147 at 0.2'], ['784 at 0', '988 at 0.1', '1319 at 0.2']])
  })

  it('unless the station wants no sounds', () => {
    sound.set({ on: false, volume: 0.7 })
    sound.play('stop')
    sound.set({ on: true, volume: 0 })
    sound.play('stop')
    expect(heard).toEqual([])
  })
})
