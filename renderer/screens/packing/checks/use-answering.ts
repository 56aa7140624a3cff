import { useState } from 'react'
import type { PackCheck, ParcelView } from '../../../../domain/packing/contract.ts'
import { nextCheck } from '../../../../domain/packing/stage.ts'
import type { ScanAnswer } from '../../../scanning/queue.ts'
import { type Camera, useCamera } from '../../../ui/photo/use-camera.ts'
import { smallPhotoOf } from '../../../ui/photo/small-photo.ts'
import type { PackActs } from '../bench/use-pack-acts.ts'

export interface Answering {
  /** The one that is asked now. */
  readonly check: PackCheck | undefined
  readonly typed: string
  readonly setTyped: (typed: string) => void
  readonly camera: Camera
  /** A file that is no picture: its name. */
  readonly wrongFile: string | null
  /** Whether the main act has what it needs. */
  readonly canSubmit: boolean
  /** Ticks, keeps the number, or takes the picture. */
  readonly submit: () => void | Promise<ScanAnswer>
  readonly choose: (option: number) => Promise<ScanAnswer>
  readonly skip: () => void | Promise<ScanAnswer>
  readonly keepFile: (file: File) => Promise<void>
}

/** How the check that is asked now is answered from this bench. */
export function useAnswering(parcel: ParcelView, isMine: boolean, acts: Pick<PackActs, 'check' | 'answerCheck'>): Answering {
  const check = parcel.stage === 'check' && isMine ? nextCheck(parcel.checks) : undefined
  const [draft, setDraft] = useState({ key: '', typed: '' })
  const [wrongFile, setWrongFile] = useState<string | null>(null)
  const kind = check?.ask.kind
  const camera = useCamera(kind === 'photo')
  const key = check?.key ?? ''
  const typed = draft.key === key ? draft.typed : ''
  const submit = () => {
    setWrongFile(null)
    if (kind === 'tick') return acts.check(key, true)
    if (kind === 'number') return acts.answerCheck(key, () => Promise.resolve({ kind: 'number', typed }))
    if (kind === 'photo') return acts.answerCheck(key, async () => photoAnswer(await camera.take()))
    return undefined
  }
  return {
    check,
    typed,
    setTyped: (text) => setDraft({ key, typed: text }),
    camera,
    wrongFile,
    canSubmit: kind === 'tick' || (kind === 'number' && typed.trim() !== '') || (kind === 'photo' && camera.state === 'on'),
    submit,
    choose: (option) => acts.answerCheck(key, () => Promise.resolve({ kind: 'choose', option })),
    skip: () => acts.answerCheck(key, () => Promise.resolve({ kind: 'skip' })),
    keepFile: async (file) => {
      const bytes = await smallPhotoOf(file)
      setWrongFile(bytes === null ? file.name : null)
      if (bytes !== null) await acts.answerCheck(key, () => Promise.resolve(photoAnswer(bytes)))
    },
  }
}

/** Before the first picture has come the bytes are empty, and the data service says that this is none. */
function photoAnswer(bytes: Uint8Array<ArrayBuffer> | null) {
  return { kind: 'photo', bytes: bytes ?? new Uint8Array() } as const
}
