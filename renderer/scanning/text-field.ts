const notText = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])

export type TextField = HTMLInputElement | HTMLTextAreaElement

/** The field that a key is about to write into; null where keys write nothing. */
export function textField(target: EventTarget | null): TextField | null {
  if (target instanceof HTMLTextAreaElement) return target.readOnly ? null : target
  if (target instanceof HTMLInputElement) return target.readOnly || notText.has(target.type) ? null : target
  return null
}

/** A field as it was before a burst of keys. */
export interface FieldBefore {
  readonly field: TextField
  readonly value: string
}

export function fieldBefore(field: TextField): FieldBefore {
  return { field, value: field.value }
}

/** Takes the text of a scan out of the field again, in a way that React notices. */
export function restoreField({ field, value }: FieldBefore): void {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  // React remembers the last value through its own setter on the element; the prototype's setter goes past it.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Types into a field for somebody, where the caret stands; React notices. */
export function writeInto(field: TextField, text: string): void {
  const { selectionStart, selectionEnd } = field
  // Fields for numbers and e-mail addresses know no caret.
  if (selectionStart === null || selectionEnd === null) return restoreField({ field, value: field.value + text })
  field.setRangeText(text, selectionStart, selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
