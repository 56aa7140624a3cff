import { useText } from '../../../text/text.ts'
import { ScanForm } from '../../../ui/desk/scan-form.tsx'
import type { PackActs } from './use-pack-acts.ts'

interface OpenFormProps {
  readonly open: PackActs['open']
  readonly size: 'md' | 'lg'
  /** Units on a cart wait: each opens the order that it is for. */
  readonly hasCart: boolean
}

/** Asks for what opens an order. */
export function OpenForm({ open, size, hasCart }: OpenFormProps) {
  const t = useText()
  const words = { label: t('packing.scan.label'), placeholder: t('packing.scan.placeholder'), open: t('packing.scan.open') }
  const title = hasCart ? t('packing.scan.titleCart') : t('packing.scan.title')
  return <ScanForm title={title} body={t('packing.scan.body')} words={words} name="packing.open" open={open} size={size} />
}
