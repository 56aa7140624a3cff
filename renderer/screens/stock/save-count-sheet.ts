import { call } from '../../api/call.ts'
import type { Text } from '../../text/text.ts'
import { saveMade } from '../../ui/file/save-made.ts'

/** Every item with its places, to be filled in by hand and imported as counted stock. */
export function saveCountSheet(t: Text): Promise<void> {
  return saveMade(() => call('stock.countSheet', {}), {
    nothing: ({ rows }) => (rows === 0 ? t('stock.countSheet.nothing') : null),
    saved: ({ rows }, path) => t('stock.countSheet.saved', { count: rows, path }),
  })
}
