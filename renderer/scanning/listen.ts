import { idle, longestPause, pause, press, typingPause, type CaptureEffect, type CaptureSettings, type CaptureState } from './capture.ts'
import { fieldBefore, restoreField, textField, type FieldBefore } from './text-field.ts'

export interface CaptureListener {
  readonly scan: (text: string) => void
  /** True when somebody's key did something: then it is no late beginning of a scan. */
  readonly typed: (text: string) => boolean
  readonly unfinished: (text: string) => void
}

/** The one capture of the window: hears every key before anything else does. Returns how to stop. */
export function listenForScans(target: Window, settings: () => CaptureSettings, listener: CaptureListener): () => void {
  let state: CaptureState = idle
  let before: FieldBefore | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (effects: readonly CaptureEffect[]) => {
    let hasActed = false
    for (const effect of effects) {
      if (effect.kind === 'scan' && effect.inText && before !== null) restoreField(before)
      if (effect.kind === 'typed') hasActed = listener.typed(effect.text) || hasActed
      else listener[effect.kind](effect.text)
    }
    return hasActed
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
      if (tell(step.effects)) state = { ...state, burst: null }
      else if (goesOn) wait()
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
    const { burst } = step.state
    const isNewBurst = burst !== null && (started === null || burst.text.length === 1)
    const hasEntered = burst !== null && burst.inText && started !== null && !started.inText
    if (isNewBurst || hasEntered) before = field === null ? null : fieldBefore(field)
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
