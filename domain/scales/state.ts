import type { Reading } from './reading.ts'

/** What is known about the scale of this station. */
export type ScaleState =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' }
  /** Its port is not there or cannot be opened; it is tried again by itself. */
  | {
      readonly kind: 'absent'
      readonly port: string
      readonly reason: 'unplugged' | 'denied' | 'in_use' | 'other'
      readonly detail: string
    }
  /** The port is open and nothing comes. */
  | { readonly kind: 'silent' }
  /** Something comes, in another language or at another speed. */
  | { readonly kind: 'unreadable' }
  | Reading
