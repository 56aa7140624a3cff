import { useText } from '../../../text/text.ts'
import { ScanForm } from '../../../ui/desk/scan-form.tsx'
import type { PackActs } from './use-pack-acts.ts'
import type { WaitingView } from '../desk/waiting-aside.tsx'

interface OpenFormProps {
  readonly open: PackActs['open']
  readonly size: 'md' | 'lg'
  /** A unit opens the order that it is for. */
  readonly byUnit: ByUnit
}

/** Which units open an order: none, those that wait on a cart, or also those on the shelf. */
export type ByUnit = 'none' | 'cart' | 'shelf'

export function byUnit(waiting: WaitingView | undefined): ByUnit {
  if (waiting?.shelf && waiting.shelf.orders > 0) return 'shelf'
  return waiting?.orders.some(({ onCart }) => onCart) === true ? 'cart' : 'none'
}

/** Asks for what opens an order. */
export function OpenForm({ open, size, byUnit: units }: OpenFormProps) {
  const t = useText()
  const words = { label: t('packing.scan.label'), placeholder: t('packing.scan.placeholder'), open: t('packing.scan.open') }
  const title = units === 'none' ? t('packing.scan.title') : t('packing.scan.titleCart')
  const body = units === 'shelf' ? t('packing.shelf.body') : t('packing.scan.body')
  return <ScanForm title={title} body={body} words={words} name="packing.open" open={open} size={size} />
}
