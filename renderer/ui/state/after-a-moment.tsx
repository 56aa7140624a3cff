import { useEffect, useState, type ReactNode } from 'react'

/** Milliseconds that an answer may take before its shape is shown. */
const moment = 150

/** Shows its content only when it is still wanted after a moment, so that quick answers do not flicker. */
export function AfterAMoment({ children }: { readonly children: ReactNode }) {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), moment)
    return () => clearTimeout(timer)
  }, [])
  return isLate ? children : null
}
