import { act } from '../../api/act.ts'
import { CallRefused } from '../../api/call-refused.ts'
import { notify, notifyRefusal } from '../notice/notice.ts'

interface MadeFile {
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Makes a file and saves it where the person says. `nothing`: why it is not worth a question; null where it is. */
export async function saveMade<F extends MadeFile>(
  make: () => Promise<F>,
  said: { readonly nothing?: (made: F) => string | null; readonly saved: (made: F, path: string) => string },
  whenSaved: () => Promise<unknown> = async () => {},
): Promise<void> {
  try {
    const made = await make()
    const nothing = said.nothing?.(made) ?? null
    if (nothing !== null) {
      notify({ tone: 'info', text: nothing })
      return
    }
    const saved = await act('shell.saveFile', { name: made.fileName, bytes: made.bytes })
    if (!saved.ok) notifyRefusal(saved.refusal)
    else if (saved.value.path !== null) {
      await whenSaved()
      notify({ tone: 'ok', text: said.saved(made, saved.value.path) })
    }
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    notifyRefusal(error)
  }
}
