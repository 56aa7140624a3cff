import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CallRefused } from './call-refused.ts'
import type { AnyQuery, Input } from './calls.ts'

export interface Pages<R> {
  readonly rows: readonly R[]
  /** Nothing to show yet. */
  readonly loading: boolean
  /** The rows are the answer to another input; the right ones are on their way. */
  readonly stale: boolean
  readonly error: CallRefused | null
  readonly hasMore: boolean
  readonly loadMore: () => void
  readonly retry: () => void
}

/** A list that answers in pages: `ask` gets the cursor that the page before ended with. */
export function usePages<N extends AnyQuery, R, C>(
  name: N,
  input: Input<N>,
  ask: (after: C | undefined) => Promise<{ readonly rows: readonly R[]; readonly next: C | null }>,
): Pages<R> {
  const query = useInfiniteQuery<
    { readonly rows: readonly R[]; readonly next: C | null },
    CallRefused,
    readonly R[],
    readonly unknown[],
    { readonly after: C | undefined }
  >({
    queryKey: [name, input],
    queryFn: ({ pageParam }) => ask(pageParam.after),
    initialPageParam: { after: undefined },
    getNextPageParam: (page) => (page.next === null ? undefined : { after: page.next }),
    placeholderData: keepPreviousData,
    select: ({ pages }) => pages.flatMap((page) => page.rows),
  })
  const { data, isPending, isPlaceholderData, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query
  return useMemo(
    () => ({
      rows: data ?? [],
      loading: isPending,
      stale: isPlaceholderData,
      error,
      hasMore: hasNextPage,
      loadMore: () => {
        if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
      },
      retry: () => void refetch(),
    }),
    [data, isPending, isPlaceholderData, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch],
  )
}
