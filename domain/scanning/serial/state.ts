/** What is known about the serial scanner of this station. */
export type SerialScannerState =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready' }
  /** Its port is not there or cannot be opened; it is tried again by itself. */
  | {
      readonly kind: 'absent'
      readonly port: string
      readonly reason: 'unplugged' | 'denied' | 'in_use' | 'other'
      readonly detail: string
    }
