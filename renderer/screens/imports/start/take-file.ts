import { CallRefused } from '../../../api/call-refused.ts'
import { texts } from '../../../text/text.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { draft, isTooLarge, openFile } from '../file/draft.ts'

/** Opens the system's own dialog. The field stays in the page until it is answered: a loose one may be collected, and its file is lost. */
export function chooseFile(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.csv,.txt,.tsv,text/*'
  input.hidden = true
  input.addEventListener('cancel', () => input.remove())
  input.addEventListener('change', () => {
    input.remove()
    void takeFile(input.files?.item(0) ?? null)
  })
  document.body.append(input)
  input.click()
}

/** Begins to look at a file that was chosen or dropped. An import that is being written is not interrupted by another file. */
export async function takeFile(file: File | null): Promise<void> {
  const current = draft.current()
  if (file === null || (current !== null && current.importing !== null)) return
  if (isTooLarge(file.size)) {
    notify({ tone: 'stop', text: texts.t('imports.drop.tooLarge', { name: file.name }) })
    return
  }
  const bytes = await bytesOf(file)
  if (bytes === null) {
    notify({ tone: 'stop', text: texts.t('imports.drop.unreadable', { name: file.name }) })
    return
  }
  try {
    await openFile({ name: file.name.slice(0, 200), bytes })
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    notifyRefusal(error)
  }
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}
