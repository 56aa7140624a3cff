import { useText } from '../../text/text.ts'
import { ScanForm } from '../../ui/desk/scan-form.tsx'
import type { FindReturn } from './use-find-return.ts'

/** Asks for what came back. */
export function FindForm({ find }: Pick<FindReturn, 'find'>) {
  const t = useText()
  const words = { label: t('returns.scan.label'), placeholder: t('returns.scan.placeholder'), open: t('returns.scan.open') }
  return <ScanForm title={t('returns.scan.title')} body={t('returns.scan.body')} words={words} name="returns.find" open={find} />
}
