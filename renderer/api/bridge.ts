import type { Bridge } from '../../domain/shell/bridge.ts'

declare global {
  interface Window {
    /** Given by the preload script; the only way out of the page. */
    readonly packbench: Bridge
  }
}

export const bridge = (): Bridge => window.packbench
