import type { CallError } from '../../../domain/service/protocol.ts'
import { createStore } from '../../api/store.ts'
import { refusalText } from '../../text/text.ts'

export interface Notice {
  readonly id: number
  readonly tone: 'ok' | 'stop' | 'done' | 'info'
  readonly text: string
  /** The way back or on, for example Undo. */
  readonly act?: { readonly label: string; readonly perform: () => void }
}

/** A refusal stays longer: it has to be read. Milliseconds. */
const shownFor = { ok: 5000, done: 5000, info: 5000, stop: 12_000 } as const
const shownAtOnce = 3

export const notices = createStore<readonly Notice[]>([])
let lastId = 0

export function dismiss(id: number): void {
  notices.set(notices.current().filter((notice) => notice.id !== id))
}

export function dismissAll(): void {
  notices.set([])
}

/** Says shortly what an act did, without asking for a click. */
export function notify(notice: Omit<Notice, 'id'>): void {
  lastId += 1
  const id = lastId
  notices.set([...notices.current(), { ...notice, id }].slice(-shownAtOnce))
  setTimeout(() => dismiss(id), shownFor[notice.tone])
}

export function notifyRefusal(refusal: CallError): void {
  notify({ tone: 'stop', text: refusalText(refusal) })
}
