import type { CommandWord } from '../../../domain/scanning/command-codes.ts'
import type { ScanAnswer } from '../../scanning/queue.ts'

/** One thing that can be done here: its button, its key, its menu entry and its command barcode all do this. */
export interface Action {
  /** Unique in its place, for example 'orders.hold'. */
  readonly name: string
  /** Verb first, translated. */
  readonly label: string
  /** 'F4', 'Escape', 'n', '/', 'Alt+1', 'Mod+Enter'; Mod is Control, on a Mac Command. */
  readonly key?: string
  readonly command?: CommandWord
  readonly enabled?: boolean
  /** `main` is the one next act of the screen; `stop` takes something away. */
  readonly tone?: 'main' | 'stop'
  /** What it did, where the ear has to hear it and the tape has to say it. */
  readonly perform: () => void | Promise<ScanAnswer>
}

export function isEnabled(action: Action): boolean {
  return action.enabled ?? true
}
