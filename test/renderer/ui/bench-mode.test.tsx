import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { benchMode, useBenchMode } from '../../../renderer/ui/bench/bench-mode.ts'
import { notices, notify } from '../../../renderer/ui/notice/notice.ts'

it('entering the bench takes away what the desk had said, so that nothing lies over its keys', () => {
  notify({ tone: 'done', text: '3 orders imported' })
  const { unmount } = renderHook(() => useBenchMode())
  expect({ bench: benchMode.current(), notices: notices.current() }).toEqual({ bench: true, notices: [] })
  unmount()
  expect(benchMode.current()).toBe(false)
})
