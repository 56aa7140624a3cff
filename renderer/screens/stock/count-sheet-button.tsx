import { Button } from '@mantine/core'
import { IconTableExport } from '@tabler/icons-react'
import { useState } from 'react'
import { act } from '../../api/act.ts'
import { CallRefused } from '../../api/call-refused.ts'
import { call } from '../../api/call.ts'
import { texts, useText } from '../../text/text.ts'
import { notify, notifyRefusal } from '../../ui/notice/notice.ts'

/** Every item with its places as a file to fill in by hand, and to import as counted stock. */
export function CountSheetButton() {
  const t = useText()
  const [isBusy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      await saveCountSheet()
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error
      notifyRefusal(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button variant="default" loading={isBusy} leftSection={<IconTableExport size={16} aria-hidden="true" />} onClick={() => void save()}>
      {t('stock.countSheet')}
    </Button>
  )
}

async function saveCountSheet(): Promise<void> {
  const { fileName, bytes, rows } = await call('stock.countSheet', {})
  const saved = await act('shell.saveFile', { name: fileName, bytes })
  if (!saved.ok) notifyRefusal(saved.refusal)
  else if (saved.value.path !== null)
    notify({ tone: 'ok', text: texts.t('stock.countSheetSaved', { count: rows, path: saved.value.path }) })
}
