import { nextPause, type CaptureEffect, type CaptureSettings } from './burst.ts'
import { acted, idle, pause, press, release, type CaptureState, type CaptureStep } from './capture.ts'
import { watchComposition } from './composition.ts'
import { keyPress } from './key-press.ts'
import { recordStroke } from './recorder.ts'
import { fieldBefore, restoreField, textField, type FieldBefore, type TextField } from './text-field.ts'

export interface CaptureListener {
  readonly scan: (text: string) => void
  /** True when somebody's key did something: then it is no late beginning of a scan. */
  readonly typed: (text: string) => boolean
  readonly unfinished: (text: string) => void
}

/** The one capture of the window: hears every key before anything else does. Returns how to stop. */
export function listenForScans(target: Window, settings: () => CaptureSettings, listener: CaptureListener): () => void {
  let state: CaptureState = idle
  /** Every field that the burst wrote into: the focus may move in the middle of it. */
  let before: readonly FieldBefore[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const composition = watchComposition(target)

  const tell = (effects: readonly CaptureEffect[]) => {
    let hasActed = false
    for (const effect of effects) {
      if (effect.kind === 'scan' && effect.inText) {
        composition.keepAsItWas(before)
        for (const one of before) restoreField(one)
      }
      if (effect.kind === 'typed') hasActed = listener.typed(effect.text) || hasActed
      else listener[effect.kind](effect.text)
    }
    return hasActed
  }
  const wait = () => {
    clearTimeout(timer)
    const delay = nextPause(state.burst, settings())
    if (delay === null) return
    timer = setTimeout(() => {
      const step = pause(state, target.performance.now(), settings())
      state = step.state
      if (tell(step.effects)) state = acted(state)
      wait()
    }, delay)
  }
  const take = (event: KeyboardEvent, field: TextField | null, step: CaptureStep) => {
    if (step.swallow) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const started = state.burst
    const { burst } = step.state
    if (burst !== null && burst !== started && burst.gaps.length === 0) before = []
    if (burst !== null && field !== null && !before.some((one) => one.field === field)) before = [...before, fieldBefore(field)]
    state = step.state
    tell(step.effects)
    wait()
  }
  const hear = (event: KeyboardEvent, step: typeof press) => {
    if (event.repeat || recordStroke(event)) return
    const field = textField(event.target)
    if (event.type === 'keydown') composition.keyPressed(event.isComposing)
    take(event, field, step(state, keyPress(event, field !== null), settings()))
  }
  const onKeyDown = (event: KeyboardEvent) => hear(event, press)
  const onKeyUp = (event: KeyboardEvent) => hear(event, release)
  target.addEventListener('keydown', onKeyDown, { capture: true })
  target.addEventListener('keyup', onKeyUp, { capture: true })
  return () => {
    clearTimeout(timer)
    composition.stop()
    target.removeEventListener('keydown', onKeyDown, { capture: true })
    target.removeEventListener('keyup', onKeyUp, { capture: true })
  }
}
