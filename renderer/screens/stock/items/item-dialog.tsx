import { Button, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { readScan } from '../../../../domain/scanning/readings.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import type { Output } from '../../../api/calls.ts'
import { useAct } from '../../../api/use-act.ts'
import { useScans } from '../../../scanning/handlers.ts'
import { useText } from '../../../text/text.ts'
import { DialogActs } from '../../../ui/dialog/dialog-acts.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import { BarcodeFields } from './barcode-fields.tsx'
import { draftOf, emptyDraft, fieldsOf } from './item-draft.ts'
import { ItemFieldset } from './item-fieldset.tsx'
import { PictureField } from './picture-field.tsx'
import { VariantFields } from './variant-fields.tsx'

interface ItemDialogProps {
  /** Null for a new item. */
  readonly item: Output<'items.get'> | null
  readonly close: () => void
  readonly saved?: (id: number) => void
}

/** A new item, or a known one changed. A scan adds a barcode. */
export function ItemDialog({ item, close, saved }: ItemDialogProps) {
  const t = useText()
  const [draft, setDraft] = useState(item === null ? emptyDraft : draftOf(item))
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const save = useAct('items.save')

  useScans((code) => {
    // What Packbench prints itself is never on an item.
    if (['own', 'command', 'damaged'].includes(readScan(code).kind)) return Promise.resolve(null)
    if (draft.barcodes.some((barcode) => barcode.code === code)) {
      return Promise.resolve({ tone: 'stop', text: t('stock.itemDialog.scannedTwice', { code }) })
    }
    setDraft((now) => ({ ...now, barcodes: [...now.barcodes, { code, quantity: 1 }] }))
    return Promise.resolve({ tone: 'ok', text: t('stock.itemDialog.scanned', { code }) })
  })
  const submit = async () => {
    const known = item === null ? {} : { id: item.id, version: item.version }
    const done = await save.run({ ...known, item: fieldsOf(draft) })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    notify({ tone: 'ok', text: t('stock.itemDialog.saved', { sku: draft.sku }) })
    close()
    saved?.(done.value.id)
  }
  return (
    <Modal
      opened
      onClose={close}
      size={640}
      title={item === null ? t('stock.itemDialog.titleNew') : t('stock.itemDialog.titleEdit', { sku: item.sku })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="lg">
          {item !== null && <PictureField itemId={item.id} photoId={item.photoId} name={item.name} />}
          <ItemFieldset draft={draft} onChange={setDraft} />
          <VariantFields attributes={draft.attributes} onChange={(attributes) => setDraft({ ...draft, attributes })} />
          <BarcodeFields barcodes={draft.barcodes} onChange={(barcodes) => setDraft({ ...draft, barcodes })} />
          <DialogActs refusal={refusal}>
            <Button variant="default" onClick={close}>
              {t('ui.cancel')}
            </Button>
            <Button type="submit" loading={save.busy} disabled={draft.sku.trim() === '' || draft.name.trim() === ''}>
              {t('stock.itemDialog.act')}
            </Button>
          </DialogActs>
        </Stack>
      </form>
    </Modal>
  )
}
