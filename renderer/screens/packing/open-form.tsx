import { useText } from '../../text/text.ts'
import { ScanForm } from '../../ui/desk/scan-form.tsx'
import type { PackActs } from './use-pack-acts.ts'

interface OpenFormProps {
  readonly open: PackActs['open']
  readonly size: 'md' | 'lg'
}

/** Asks for a tote or an order. */
export function OpenForm({ open, size }: OpenFormProps) {
  const t = useText()
  const words = { label: t('packing.scan.label'), placeholder: t('packing.scan.placeholder'), open: t('packing.scan.open') }
  return (
    <ScanForm title={t('packing.scan.title')} body={t('packing.scan.body')} words={words} name="packing.open" open={open} size={size} />
  )
}
