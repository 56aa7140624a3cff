import { call } from '../../api/call.ts'
import type { Input } from '../../api/calls.ts'
import type { Text } from '../../text/text.ts'
import { saveMade } from '../../ui/file/save-made.ts'

/** What was handed over, in the channel's own format. */
export function saveExport(t: Text, wanted: Input<'shipping.exportFile'>): Promise<void> {
  return saveMade(() => call('shipping.exportFile', wanted), {
    nothing: ({ rows }) => (rows === 0 ? t('shipping.export.nothing') : null),
    saved: ({ rows }, path) => t('shipping.export.saved', { count: rows, path }),
  })
}
