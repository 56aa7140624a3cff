import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ScaleState } from '../../../../domain/scales/state.ts'
import { useStation } from '../../../api/station.ts'
import { useText } from '../../../text/text.ts'
import { isCovered, performAloud } from '../../../ui/action/registry.ts'
import type { Box } from './use-box.ts'

/** The box lies still for so long before it is closed: a hand that comes back to it moves it. */
const restMs = 700

/** A scale that nobody touches may change by this much. */
const flickerGrams = 20

/**
 * Closes the box once it was put on the scale here and weighs what it should. What lay on the scale when the step began, as after an
 * undo, closes nothing. Returns whether that is about to happen.
 */
export function useClosesByScale(box: Box, isAsExpected: boolean): boolean {
  const t = useText()
  const isWanted = useStation()?.scale?.closesBox ?? false
  const [before, setBefore] = useState(box.scale)
  const [wasPutOn, setPutOn] = useState(false)
  if (!wasPutOn && isPutOn(before, box.scale)) setPutOn(true)
  const latest = useRef(box)
  useLayoutEffect(() => {
    latest.current = box
  })
  const isReady = isWanted && wasPutOn && isAsExpected && box.canClose && !box.isTyped
  useEffect(() => {
    if (!isReady) return undefined
    const timer = setTimeout(() => {
      if (isCovered()) return
      setBefore(latest.current.scale)
      setPutOn(false)
      performAloud({ name: 'packing.close', label: t('packing.box.act'), perform: latest.current.close })
    }, restMs)
    return () => clearTimeout(timer)
  }, [isReady, t])
  return isReady
}

function isPutOn(before: ScaleState, now: ScaleState): boolean {
  if (now.kind !== 'stable') return false
  return before.kind !== 'stable' || Math.abs(now.grams - before.grams) > flickerGrams
}
