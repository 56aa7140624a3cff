import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import type { CallRefused } from './call-refused.ts'
import { call } from './call.ts'
import type { AnyQuery, Input, Output } from './calls.ts'

interface ViewOptions {
  readonly enabled?: boolean
  /** Shows the last answer while one for another input is on its way: for filters and searches. */
  readonly keep?: boolean
}

/** A query's answer, asked again whenever a command touches what it shows. */
export function useView<N extends AnyQuery>(name: N, input: Input<N>, options: ViewOptions = {}): UseQueryResult<Output<N>, CallRefused> {
  return useQuery<Output<N>, CallRefused>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  })
}

/** What a command has just made true is known at once: its view is not asked first. */
export function useKnow<N extends AnyQuery>(name: N): (input: Input<N>, answer: Output<N>) => void {
  const views = useQueryClient()
  return (input, answer) => views.setQueryData([name, input], answer)
}
