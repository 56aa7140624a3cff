import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { call } from './call.ts'
import type { AnyQuery, Input } from './calls.ts'

/** Asks a view again; resolves when its answer, with all that was done before in it, is on its way to the screen. */
export function useFreshView(): <N extends AnyQuery>(name: N, input: Input<N>) => Promise<void> {
  const views = useQueryClient()
  return useCallback(
    async (name, input) => {
      const queryKey = [name, input] as const
      if (views.getQueryState(queryKey)?.data !== undefined) {
        await views.refetchQueries({ queryKey, exact: true })
        return
      }
      // What failed is said by the screen that shows the view.
      await views.prefetchQuery({ queryKey, queryFn: () => call(name, input) })
    },
    [views],
  )
}
