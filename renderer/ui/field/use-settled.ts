import { useEffect, useState } from 'react'

/** What was typed, once typing pauses for `pause` milliseconds; an emptied field counts at once. */
export function useSettled(value: string, pause = 120): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}
