import type { CallError } from '../../../../domain/service/protocol.ts'
import { act } from '../../../api/act.ts'
import { call } from '../../../api/call.ts'
import { texts } from '../../../text/text.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { draft, sourceOf } from './draft.ts'

/** Takes the file over. What the import did is said with the way back beside it. */
export async function importDraft(mode: 'all_or_none' | 'good_ones'): Promise<void> {
  const current = draft.current()
  if (current === null || current.importing !== null) return
  const job = crypto.randomUUID()
  draft.set({ ...current, importing: job })
  const result = await act('imports.run', { source: sourceOf(current), mode, job })
  const after = draft.current()
  if (result.ok) {
    const { importId, counts } = result.value
    const count = counts.added + counts.changed
    draft.set(null)
    if (importId === null) notify({ tone: 'info', text: texts.t('imports.run.doneNothing') })
    else
      notify({
        tone: 'done',
        text: texts.t('imports.run.done', { count }),
        act: { label: texts.t('imports.history.takeBack'), perform: () => void takeBack(importId, current.file.name) },
      })
    return
  }
  if (after !== null) draft.set({ ...after, importing: null })
  notifyRefusal(result.refusal)
}

export function stopJob(job: string): void {
  void call('imports.cancel', { job })
}

/** Returns why not, or null. */
export async function takeBack(id: number, file: string): Promise<CallError | null> {
  const result = await act('imports.takeBack', { id })
  if (!result.ok) {
    notifyRefusal(result.refusal)
    return result.refusal
  }
  notify({ tone: 'ok', text: texts.t('imports.history.tookBack', { file }) })
  return null
}
