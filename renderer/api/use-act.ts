import { useCallback, useState } from 'react'
import { act, type ActResult } from './act.ts'
import type { AnyCommand, Input, Output } from './calls.ts'

export interface Act<N extends AnyCommand> {
  readonly busy: boolean
  readonly run: (input: Input<N>) => Promise<ActResult<Output<N>>>
}

/** A command for a button or a form: `run` never rejects for a refusal, it returns it. */
export function useAct<N extends AnyCommand>(name: N): Act<N> {
  const [running, setRunning] = useState(0)
  const run = useCallback(
    async (input: Input<N>) => {
      setRunning((count) => count + 1)
      try {
        return await act(name, input)
      } finally {
        setRunning((count) => count - 1)
      }
    },
    [name],
  )
  return { busy: running > 0, run }
}
