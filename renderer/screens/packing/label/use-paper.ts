import { useCallback, useState } from 'react'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { act } from '../../../api/act.ts'
import { CallRefused } from '../../../api/call-refused.ts'
import { ask } from '../../../api/ask.ts'
import type { Output } from '../../../api/calls.ts'
import { useStation } from '../../../api/station.ts'
import { printDocument } from '../../../ui/print/print-document.ts'

export type PaperKind = 'label' | 'slip'

/** How far a printed document has come. A failure keeps its reason until the next try. */
export type PaperState =
  | { readonly kind: 'none' }
  | { readonly kind: 'making' }
  | { readonly kind: 'sending'; readonly printer: string }
  | { readonly kind: 'sent'; readonly printer: string }
  | { readonly kind: 'opened' }
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'failed'; readonly refusal: CallError }

export interface Paper {
  readonly state: PaperState
  /** The queue that this station prints it on; null where none is chosen. */
  readonly printer: string | null
  /** Characters that no shipped font has; they are empty boxes on the paper. */
  readonly unprintable: readonly string[]
  /** `isByItself`: not because somebody asked for it. */
  readonly print: (isByItself?: true) => void
  readonly open: () => void
  readonly save: () => void
}

type Document = Output<'documents.label'>

/** The label or the slip of one parcel: drawn when it is asked for, then printed, opened or saved. */
export function usePaper(kind: PaperKind, parcelId: number): Paper {
  const printer = useStation()?.printers[kind] ?? null
  const [state, setState] = useState<PaperState>({ kind: 'none' })
  const [unprintable, setUnprintable] = useState<readonly string[]>([])

  const withDocument = useCallback(
    async (use: (document: Document) => Promise<PaperState>) => {
      setState({ kind: 'making' })
      try {
        const document = await ask(kind === 'label' ? 'documents.label' : 'documents.slip', { parcelId })
        setUnprintable(document.unprintable)
        setState(await use(document))
      } catch (error) {
        const refusal = error instanceof CallRefused ? error : { code: 'internal', params: { errorId: String(error) } }
        setState({ kind: 'failed', refusal: { code: refusal.code, params: refusal.params } })
      }
    },
    [kind, parcelId],
  )
  return {
    state,
    printer,
    unprintable,
    print: (isByItself) => {
      if (printer === null) return
      void withDocument((document) => {
        setState({ kind: 'sending', printer })
        return printed(document, printer, isByItself)
      })
    },
    open: () => void withDocument(opened),
    save: () => void withDocument(saved),
  }
}

async function printed(document: Document, printer: string, isByItself?: true): Promise<PaperState> {
  const result = await printDocument(document, printer, isByItself)
  // It lies there from before.
  if (result === null) return { kind: 'sent', printer }
  return result.ok ? { kind: 'sent', printer } : { kind: 'failed', refusal: result.refusal }
}

async function opened({ fileName, bytes }: Document): Promise<PaperState> {
  const result = await act('shell.openFile', { name: fileName, bytes })
  return result.ok ? { kind: 'opened' } : { kind: 'failed', refusal: result.refusal }
}

async function saved({ fileName, bytes }: Document): Promise<PaperState> {
  const result = await act('shell.saveFile', { name: fileName, bytes })
  if (!result.ok) return { kind: 'failed', refusal: result.refusal }
  return result.value.path === null ? { kind: 'none' } : { kind: 'saved', path: result.value.path }
}
