import { Button } from '@mantine/core'
import { openReturnStatuses } from '../../../domain/returns/status.ts'
import type { Output } from '../../api/calls.ts'
import { goTo } from '../../app/navigate.ts'
import { useText } from '../../text/text.ts'
import type { Action } from '../../ui/action/action.ts'
import { ActionButton } from '../../ui/action/action-button.tsx'
import { Found } from '../../ui/desk/found.tsx'

interface FoundOrderProps {
  readonly found: Output<'returns.find'>
  readonly make: Action
  readonly enclose: Action
}

/** Units that can still be announced. */
export function returnableUnits({ lines }: Output<'returns.find'>): number {
  return lines.reduce((units, { returnable }) => units + returnable, 0)
}

/** A scanned order without the one open return: several to choose from, one to make, or nothing that can come back. */
export function FoundOrder({ found, make, enclose }: FoundOrderProps) {
  const t = useText()
  const { orderNumber: number } = found
  const count = returnableUnits(found)
  const open = found.returns.filter(({ status }) => openReturnStatuses.includes(status))
  const said =
    open.length > 0
      ? t('returns.found.several', { number })
      : count > 0
        ? t('returns.found.none', { number, count })
        : found.canEnclose
          ? t('returns.found.inHouse', { number })
          : t('returns.found.nothing', { number })
  return (
    <Found said={said}>
      {open.map(({ id, code }) => (
        <Button key={id} size="md" variant="default" onClick={() => goTo(`/returns/${id}`)}>
          {code}
        </Button>
      ))}
      {found.canEnclose && <ActionButton action={enclose} size="md" />}
      {count > 0 && <ActionButton action={make} size="md" />}
    </Found>
  )
}
