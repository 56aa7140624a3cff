import { restoreField, type FieldBefore } from './text-field.ts'

export interface Composition {
  /** What an input method was making of the keys of a scan never stays in the field, however late it comes. */
  readonly keepAsItWas: (before: readonly FieldBefore[]) => void
  /** Somebody goes on typing: from now on what comes is theirs. */
  readonly keyPressed: (isComposing: boolean) => void
  readonly stop: () => void
}

/** An input method writes its text after the last key of a scan, and nothing prevents it: so it is taken out again. */
export function watchComposition(target: Window): Composition {
  let isComposing = false
  let kept: readonly FieldBefore[] = []

  const onStart = () => {
    isComposing = true
  }
  const onWritten = (event: Event) => {
    if (event.type === 'compositionend') isComposing = false
    const written = kept.find(({ field, value }) => event.target === field && field.value !== value)
    if (written === undefined) return
    event.stopImmediatePropagation()
    restoreField(written)
  }
  target.addEventListener('compositionstart', onStart, { capture: true })
  for (const type of ['input', 'compositionend']) target.addEventListener(type, onWritten, { capture: true })
  return {
    keepAsItWas(before) {
      kept = isComposing ? before : []
    },
    keyPressed(inComposition) {
      if (!inComposition) kept = []
    },
    stop() {
      target.removeEventListener('compositionstart', onStart, { capture: true })
      for (const type of ['input', 'compositionend']) target.removeEventListener(type, onWritten, { capture: true })
    },
  }
}
