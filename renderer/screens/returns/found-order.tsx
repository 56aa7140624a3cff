import type { Output } from '../../api/calls.ts'
import { useText } from '../../text/text.ts'
import type { Action } from '../../ui/action/action.ts'
import { ActionButton } from '../../ui/action/action-button.tsx'
import { Found } from '../../ui/desk/found.tsx'

interface FoundOrderProps {
  readonly found: Output<'returns.find'>
  /** Opens each return of it that is still open. */
  readonly choices: readonly Action[]
  readonly make: Action
  readonly enclose: Action
}

/** Units that can still be announced. */
export function returnableUnits({ lines }: Output<'returns.find'>): number {
  return lines.reduce((units, { returnable }) => units + returnable, 0)
}

/** A scanned order without the one open return: several to choose from, one to make, or nothing that can come back. */
export function FoundOrder({ found, choices, make, enclose }: FoundOrderProps) {
  const t = useText()
  const { orderNumber: number } = found
  const count = returnableUnits(found)
  const said =
    choices.length > 0
      ? t('returns.found.several', { number })
      : count > 0
        ? t('returns.found.none', { number, count })
        : found.canEnclose
          ? t('returns.found.inHouse', { number })
          : t('returns.found.nothing', { number })
  return (
    <Found said={said}>
      {choices.map((action) => (
        <ActionButton key={action.name} action={action} size="md" fullWidth />
      ))}
      {found.canEnclose && <ActionButton action={enclose} size="md" />}
      {count > 0 && <ActionButton action={make} size="md" />}
    </Found>
  )
}
