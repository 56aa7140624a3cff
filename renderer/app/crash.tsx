import { Component, type ComponentType, type ReactNode } from 'react'
import { texts } from '../text/text.ts'
import { ErrorState } from '../ui/state/error-state.tsx'

interface CrashProps {
  /** The address of what is shown: at another one there is another try. */
  readonly at?: string
  /** What stands around the words of a fault. */
  readonly frame: ComponentType<{ readonly children: ReactNode }>
  readonly children: ReactNode
}

interface CrashState {
  readonly error: string | null
  readonly at: string | undefined
}

/** A bug must not take the window away: it says so, with a way to try again. */
export class Crash extends Component<CrashProps, CrashState> {
  override state: CrashState = { error: null, at: this.props.at }

  static getDerivedStateFromError(error: unknown): Partial<CrashState> {
    return { error: error instanceof Error ? error.message : String(error) }
  }

  static getDerivedStateFromProps({ at }: CrashProps, before: CrashState): CrashState | null {
    return before.at === at ? null : { error: null, at }
  }

  override render(): ReactNode {
    const { frame: Frame, children } = this.props
    if (this.state.error === null) return children
    const error = { code: 'window.failed', params: { detail: this.state.error } }
    return (
      <Frame>
        <ErrorState key={texts.language} error={error} retry={() => this.setState({ error: null })} />
      </Frame>
    )
  }
}
