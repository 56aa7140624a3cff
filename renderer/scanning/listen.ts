import { idle, longestPause, pause, press, typingPause, type CaptureEffect, type CaptureSettings, type CaptureState } from './capture.ts'
import { fieldBefore, restoreField, textField, type FieldBefore } from './text-field.ts'

export interface CaptureListener {
  readonly scan: (text: string) => void
  readonly typed: (text: string) => void
  readonly unfinished: (text: string) => void
}

/** The one capture of the window: hears every key before anything else does. Returns how to stop. */
export function listenForScans(target: Window, settings: () => CaptureSettings, listener: CaptureListener): () => void {
  let state: CaptureState = idle
  let before: FieldBefore | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (effects: readonly CaptureEffect[]) => {
    for (const effect of effects) {
      if (effect.kind === 'scan' && effect.inText && before !== null) restoreField(before)
      listener[effect.kind](effect.text)
    }
  }
  const wait = () => {
    clearTimeout(timer)
    if (state.burst === null || state.burst.inText) return
    const isTold = state.burst.told === state.burst.text.length
    const delay = isTold ? longestPause(state.burst, settings()) : typingPause(settings())
    timer = setTimeout(() => {
      const step = pause(state, target.performance.now(), settings())
      const goesOn = step.state.burst !== null && step.state.burst.told < step.state.burst.text.length
      state = step.state
      tell(step.effects)
      if (goesOn) wait()
    }, delay)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.repeat) return
    const field = textField(event.target)
    const started = state.burst
    const step = press(
      state,
      {
        code: event.code,
        key: event.key,
        shift: event.shiftKey,
        chord: event.ctrlKey || event.altKey || event.metaKey,
        at: event.timeStamp,
        inText: field !== null,
      },
      settings(),
    )
    if (step.swallow) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const isNewBurst = step.state.burst !== null && (started === null || step.state.burst.text.length === 1)
    if (isNewBurst) before = field === null ? null : fieldBefore(field)
    state = step.state
    tell(step.effects)
    wait()
  }
  target.addEventListener('keydown', onKeyDown, { capture: true })
  return () => {
    clearTimeout(timer)
    target.removeEventListener('keydown', onKeyDown, { capture: true })
  }
}
