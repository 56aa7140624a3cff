import { Component, type ReactNode } from 'react'
import { texts } from '../text/text.ts'
import { ErrorState } from '../ui/state/error-state.tsx'

interface CrashState {
  readonly error: string | null
}

/** A bug in one screen must not take the window away: it says so, and the rail still leads elsewhere. */
export class Crash extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { error: null }

  static getDerivedStateFromError(error: unknown): CrashState {
    return { error: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    const error = { code: 'internal', params: { errorId: this.state.error } }
    return <ErrorState key={texts.language} error={error} retry={() => this.setState({ error: null })} />
  }
}
