import type { CallError } from '../../../domain/service/protocol.ts'
import { createStore } from '../../api/store.ts'
import type { ScanAnswer } from '../../scanning/queue.ts'
import { notify, notifyRefusal } from '../notice/notice.ts'
import type { BenchAnswer } from './answer-band.tsx'
import { benchMode } from './bench-mode.ts'
import { stopSaid } from './stop-said.ts'

/** What the app made of a code that the bench had no use for, a badge for instance. */
export const strayAnswer = createStore<BenchAnswer | null>(null)

/** Counts down, apart from the bench's own answers, which count up. */
let lastId = 0

/** Every answer is seen as well as heard: in the band of a bench, elsewhere as a notice. */
export function showAnswer({ tone, text }: ScanAnswer): void {
  if (benchMode.current()) showInBand({ tone, text })
  else notify({ tone, text })
}

/** In the band of the bench that this very scan opens. */
export function showInBand({ tone, text }: ScanAnswer): void {
  lastId -= 1
  strayAnswer.set({ id: lastId, tone, title: text })
}

/** The same for a refusal: its title for two metres, and below it what to do. */
export function showRefusal(refusal: CallError): void {
  if (!benchMode.current()) return notifyRefusal(refusal)
  lastId -= 1
  strayAnswer.set({ id: lastId, ...stopSaid(refusal) })
}
