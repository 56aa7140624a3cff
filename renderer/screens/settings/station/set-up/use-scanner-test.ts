import { useEffect, useState } from 'react'
import { testScanner, type ScannerTest } from '../../../../../domain/scanning/set-up/scanner-test.ts'
import type { Stroke } from '../../../../../domain/scanning/set-up/strokes.ts'
import { recordStrokes } from '../../../../scanning/recorder.ts'

/** After so many milliseconds without a key a scan is over, also the second of a scanner that sends each code twice. */
const silence = 700

/** What the last scan showed, while it is listened to; null before the first. */
export function useScannerTest(isListening: boolean): ScannerTest | null {
  const [test, setTest] = useState<ScannerTest | null>(null)
  useEffect(() => {
    if (!isListening) return
    let strokes: Stroke[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const shown = testScanner(strokes)
      strokes = []
      // A key that writes nothing is no scan.
      if (shown.kind === 'found' || shown.text !== '') setTest(shown)
    }
    const stop = recordStrokes((stroke) => {
      strokes.push(stroke)
      clearTimeout(timer)
      timer = setTimeout(look, silence)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [isListening])
  return test
}
