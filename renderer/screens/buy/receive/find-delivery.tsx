import type { ScanAnswer } from '../../../scanning/queue.ts'
import { useText } from '../../../text/text.ts'
import { ScanForm } from '../../../ui/desk/scan-form.tsx'

/** Asks for what came. */
export function FindDelivery({ find }: { readonly find: (code: string) => Promise<ScanAnswer> }) {
  const t = useText()
  const words = { label: t('receiving.desk.label'), placeholder: t('receiving.desk.placeholder'), open: t('receiving.desk.open') }
  return <ScanForm title={t('receiving.desk.title')} body={t('receiving.desk.body')} words={words} name="receiving.find" open={find} />
}
