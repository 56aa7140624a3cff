import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { CallRefused } from '../../api/call-refused.ts'
import { PlaceHeader } from '../place/place-header.tsx'
import { AfterAMoment } from './after-a-moment.tsx'
import { ErrorState } from './error-state.tsx'
import { LoadingShape, type Shape } from './loading-shape.tsx'

interface ViewStateProps<T> {
  readonly view: UseQueryResult<T, CallRefused>
  readonly children: (value: T) => ReactNode
  /** Of what comes. */
  readonly shape?: Shape
  /** Stands there instead of that shape. */
  readonly waiting?: ReactNode
  /** Heads what stands in its place, where the answer fills the whole screen and brings its own heading. */
  readonly title?: string
}

/** A view's answer, or what stands in its place: the shape of what comes, or what went wrong. */
export function ViewState<T>({ view, children, shape = 'lines', waiting = <LoadingShape shape={shape} />, title }: ViewStateProps<T>) {
  if (view.data !== undefined) return children(view.data)
  const head = title === undefined ? null : <PlaceHeader title={title} />
  if (view.error !== null)
    return (
      <>
        {head}
        <ErrorState error={view.error} retry={() => void view.refetch()} />
      </>
    )
  return (
    <AfterAMoment>
      {head}
      {waiting}
    </AfterAMoment>
  )
}
