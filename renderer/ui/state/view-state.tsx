import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { CallRefused } from '../../api/call-refused.ts'
import { useText } from '../../text/text.ts'
import { AfterAMoment } from './after-a-moment.tsx'
import { ErrorState } from './error-state.tsx'
import classes from './state.module.css'

interface ViewStateProps<T> {
  readonly view: UseQueryResult<T, CallRefused>
  readonly children: (value: T) => ReactNode
}

/** A view's answer, or what stands in its place: the shape of what comes, or what went wrong. */
export function ViewState<T>({ view, children }: ViewStateProps<T>) {
  if (view.data !== undefined) return children(view.data)
  if (view.error !== null) return <ErrorState error={view.error} retry={() => void view.refetch()} />
  return (
    <AfterAMoment>
      <LoadingShape />
    </AfterAMoment>
  )
}

function LoadingShape() {
  const t = useText()
  return (
    <div role="status" aria-label={t('ui.loading')} style={{ display: 'grid', gap: 12, padding: 24 }}>
      {[60, 90, 75, 40].map((width) => (
        <div key={width} className={classes.skeleton} style={{ width: `${width}%`, height: 20 }} />
      ))}
    </div>
  )
}
