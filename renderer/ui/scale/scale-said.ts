import type { ScaleState } from '../../../domain/scales/state.ts'
import type { Text } from '../../text/text.ts'
import type { Tone } from '../tone-icon.tsx'

/** What the scale says, in words, and what to do where it cannot weigh. */
export function scaleSaid(t: Text, scale: Exclude<ScaleState, { kind: 'none' }>): { readonly tone: Tone; readonly text: string } {
  switch (scale.kind) {
    case 'absent':
      return { tone: 'warn', text: t(`scale.absent.${scale.reason}`, scale) }
    case 'stable':
      return scale.grams === 0 ? { tone: 'info', text: t('scale.empty') } : { tone: 'ok', text: t('scale.stable') }
    case 'opening':
    case 'moving':
    case 'busy':
      return { tone: 'info', text: t(`scale.${scale.kind}`) }
    case 'silent':
    case 'unreadable':
      return { tone: 'warn', text: t(`scale.${scale.kind}`) }
    case 'overload':
    case 'below_zero':
    case 'needs_zero':
      return { tone: 'stop', text: t(`scale.${scale.kind}`) }
  }
}
