import { type RefCallback, useCallback, useEffect, useRef, useState } from 'react'
import { smallPhoto } from './small-photo.ts'

export type CameraState = 'off' | 'starting' | 'on' | 'none' | 'refused' | 'busy'

/** No picture can be taken here; why says which one it is. */
export function isMissing(state: CameraState): state is 'none' | 'refused' | 'busy' {
  return state === 'none' || state === 'refused' || state === 'busy'
}

export interface Camera {
  readonly state: CameraState
  /** Where what it sees is shown. */
  readonly video: RefCallback<HTMLVideoElement>
  /** What it sees now; null while it sees nothing. */
  readonly take: () => Promise<Uint8Array<ArrayBuffer> | null>
}

const wanted = { video: { width: { ideal: 1280 }, height: { ideal: 960 }, facingMode: { ideal: 'environment' } } } as const

/** The camera runs only while `isAsked`: its light is off as soon as nobody needs it. */
export function useCamera(isAsked: boolean): Camera {
  const [found, setFound] = useState<Exclude<CameraState, 'off' | 'starting'> | null>(null)
  const stream = useRef<MediaStream | null>(null)
  const shown = useRef<HTMLVideoElement | null>(null)
  const show = useCallback(() => {
    if (shown.current !== null && shown.current.srcObject !== stream.current) shown.current.srcObject = stream.current
  }, [])
  const video = useCallback(
    (element: HTMLVideoElement | null) => {
      shown.current = element
      show()
    },
    [show],
  )
  useEffect(() => {
    if (!isAsked) return undefined
    let isOver = false
    const open = async () => {
      const opened = await openCamera()
      if (isOver) {
        stop(opened)
        return
      }
      stream.current = opened
      show()
      setFound('on')
    }
    open().catch((error: unknown) => {
      if (!isOver) setFound(whyNot(error))
    })
    return () => {
      isOver = true
      if (stream.current !== null) stop(stream.current)
      stream.current = null
      setFound(null)
    }
  }, [isAsked, show])
  const take = useCallback(async () => {
    const element = shown.current
    if (stream.current === null || element === null || element.videoWidth === 0) return null
    return smallPhoto({ source: element, width: element.videoWidth, height: element.videoHeight })
  }, [])
  return { state: isAsked ? (found ?? 'starting') : 'off', video, take }
}

function stop(opened: MediaStream): void {
  opened.getTracks().forEach((track) => track.stop())
}

async function openCamera(): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia(wanted)
}

function whyNot(error: unknown): 'none' | 'refused' | 'busy' {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'none'
}
