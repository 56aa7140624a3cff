import { Button } from '@mantine/core'
import { IconArrowLeft, IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import { act } from '../../api/act.ts'
import { ask } from '../../api/ask.ts'
import { CallRefused } from '../../api/call-refused.ts'
import { useView } from '../../api/use-view.ts'
import { useText } from '../../text/text.ts'
import { KeyHint } from '../../ui/action/key-hint.tsx'
import { useActions } from '../../ui/action/registry.ts'
import { saveMade } from '../../ui/file/save-made.ts'
import { notifyRefusal } from '../../ui/notice/notice.ts'
import { PlaceHeader } from '../../ui/place/place-header.tsx'
import { idIn, useSubPath } from '../../ui/place/sub-path.ts'
import { ViewState } from '../../ui/state/view-state.tsx'
import { EvidencePage } from './evidence-page.tsx'

/** '/parcels/12': everything that is known of how one parcel was packed and left. */
export function EvidencePlace() {
  const t = useText()
  const [part] = useSubPath()
  const parcelId = idIn(part) ?? 0
  const view = useView('evidence.parcel', { parcelId })
  const isKnown = view.data !== undefined
  const [isBusy, setBusy] = useState(false)
  const busily = (work: () => Promise<void>) => () => {
    setBusy(true)
    void work().finally(() => setBusy(false))
  }
  const save = busily(() => saveMade(() => ask('documents.evidence', { parcelId }), { saved: (_, path) => t('evidence.saved', { path }) }))
  const open = busily(() => openPdf(parcelId))
  useActions([
    { name: 'evidence.back', label: t('evidence.back'), key: 'Escape', perform: back },
    { name: 'evidence.pdf', label: t('evidence.open'), key: 'F6', enabled: isKnown, perform: open },
  ])
  const number = view.data?.orderNumber
  return (
    <>
      <PlaceHeader
        title={number === undefined ? t('evidence.title') : t('evidence.titleOf', { number })}
        fact={view.data && t(`states.parcel.${view.data.status}`)}
        acts={
          <>
            <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={back}>
              {t('evidence.back')}
            </Button>
            <Button variant="default" loading={isBusy} disabled={!isKnown} onClick={save}>
              {t('evidence.save')}
            </Button>
            <Button
              loading={isBusy}
              disabled={!isKnown}
              leftSection={<IconFileTypePdf size={16} />}
              rightSection={<KeyHint of="F6" />}
              onClick={open}
            >
              {t('evidence.open')}
            </Button>
          </>
        }
      />
      <ViewState view={view} shape="board">
        {(parcel) => <EvidencePage parcel={parcel} />}
      </ViewState>
    </>
  )
}

function back(): void {
  window.history.back()
}

async function openPdf(parcelId: number): Promise<void> {
  try {
    const { fileName, bytes } = await ask('documents.evidence', { parcelId })
    const opened = await act('shell.openFile', { name: fileName, bytes })
    if (!opened.ok) notifyRefusal(opened.refusal)
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    notifyRefusal(error)
  }
}
