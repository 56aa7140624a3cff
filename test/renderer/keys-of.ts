import type { ScanAnswer } from '../../renderer/scanning/queue.ts'
import type { Action } from '../../renderer/ui/action/action.ts'

/** 'F9 DONE Hand over (main)': key, command barcode, label, and what is special. */
export function keysOf(actions: readonly Action[]): readonly string[] {
  return actions.map(({ key, command, label, tone, enabled }) =>
    [key, command, label, enabled === false ? '(off)' : undefined, tone === undefined ? undefined : `(${tone})`]
      .filter((part) => part !== undefined)
      .join(' '),
  )
}

/** An act that only writes down that it was done. */
export function doing(done: string[], name: string): () => Promise<ScanAnswer> {
  return () => {
    done.push(name)
    return Promise.resolve({ tone: 'ok', text: name })
  }
}
