import { useEffect, useRef, useState } from 'react'

/** Milliseconds without a key after which a typed word counts as finished. */
const settled = 400

/** What is being typed, told on only when the typing has paused: each change reads the file anew. */
export function useSettledChange(value: string, change: (next: string) => void): readonly [string, (next: string) => void] {
  const [typed, setTyped] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return [
    typed,
    (next) => {
      setTyped(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => change(next.trim()), settled)
    },
  ]
}
