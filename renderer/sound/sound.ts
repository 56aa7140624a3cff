import type { ScanAnswer } from '../scanning/queue.ts'

type Tone = ScanAnswer['tone']

/** Frequency in hertz, start and length in seconds. Right rises, wrong is low and double, done is a chord going up. */
const tones: Readonly<
  Record<Tone, readonly { readonly hertz: number; readonly at: number; readonly length: number; readonly wave: OscillatorType }[]>
> = {
  ok: [{ hertz: 1320, at: 0, length: 0.09, wave: 'sine' }],
  stop: [
    { hertz: 185, at: 0, length: 0.16, wave: 'square' },
    { hertz: 147, at: 0.2, length: 0.28, wave: 'square' },
  ],
  done: [
    { hertz: 784, at: 0, length: 0.1, wave: 'sine' },
    { hertz: 988, at: 0.1, length: 0.1, wave: 'sine' },
    { hertz: 1319, at: 0.2, length: 0.22, wave: 'sine' },
  ],
}

const wish = { on: true, volume: 0.7 }
let context: AudioContext | null = null

function playNow(tone: Tone): void {
  if (typeof AudioContext === 'undefined') return
  context ??= new AudioContext()
  if (context.state === 'suspended') void context.resume()
  for (const { hertz, at, length, wave } of tones[tone]) {
    const start = context.currentTime + at
    const oscillator = new OscillatorNode(context, { type: wave, frequency: hertz })
    const gain = new GainNode(context, { gain: 0 })
    const peak = wish.volume * (wave === 'square' ? 0.25 : 0.6)
    gain.gain.linearRampToValueAtTime(peak, start + 0.008)
    gain.gain.setValueAtTime(peak, start + length - 0.02)
    gain.gain.linearRampToValueAtTime(0, start + length)
    oscillator.connect(gain).connect(context.destination)
    oscillator.start(start)
    oscillator.stop(start + length)
  }
}

/** Short tones that tell right from wrong without looking. */
export const sound = {
  set(settings: { readonly on: boolean; readonly volume: number }): void {
    Object.assign(wish, settings)
  },
  play(tone: Tone): void {
    if (wish.on && wish.volume > 0) playNow(tone)
  },
}
