import { Button } from '@mantine/core'
import { useState } from 'react'
import { refusalText, useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { ErrorState } from '../../../ui/state/error-state.tsx'
import { ToneIcon } from '../../../ui/tone-icon.tsx'
import { ChoicesPanel } from './choices-panel.tsx'
import { CountsBand } from './counts-band.tsx'
import { choose, putAway, type Draft } from './draft.ts'
import { FileTabs, type FileTab } from './file-tabs.tsx'
import classes from '../imports.module.css'
import { ProgressPanel } from '../progress-panel.tsx'
import { RunBar } from './run-bar.tsx'
import { chooseFile } from '../start/take-file.ts'

/** One file: how it is read, what is in it, what is wrong, and the act that takes it over. */
export function FileView({ draft }: { readonly draft: Draft }) {
  const t = useText()
  const isImporting = draft.importing !== null
  const leave: Action = { name: 'imports.putAway', label: t('imports.run.discard'), key: 'Escape', enabled: !isImporting, perform: putAway }
  useActions([leave])
  return (
    <>
      <PlaceHeader
        title={t('app.places.import')}
        fact={<span translate="no">{draft.file.name}</span>}
        acts={
          <>
            <Button variant="default" onClick={chooseFile} disabled={isImporting}>
              {t('imports.drop.another')}
            </Button>
            <ActionButton action={leave} />
          </>
        }
      />
      {draft.importing === null ? (
        <Reading draft={draft} />
      ) : (
        <ProgressPanel job={draft.importing} title={importingTitle(t, draft)} isSafe />
      )}
    </>
  )
}

function importingTitle(t: ReturnType<typeof useText>, { file }: Draft): string {
  return t('imports.progress.run', { name: file.name })
}

function Reading({ draft }: { readonly draft: Draft }) {
  const t = useText()
  const [tab, setTab] = useState<FileTab | null>(null)
  const { preview, refusal } = draft
  if (preview === null) {
    // A fault may be over by now; what is wrong with the file stays wrong.
    if (refusal?.code === 'internal') return <ErrorState error={refusal} retry={() => choose({})} />
    if (refusal !== null) return <WholeFileRefused text={refusalText(refusal)} />
    return <ProgressPanel job={draft.reading ?? ''} title={t('imports.progress.preview', { name: draft.file.name })} />
  }
  return (
    <>
      <div className={classes.columns}>
        <ChoicesPanel draft={draft} preview={preview} />
        <div className={classes.content} data-stale={draft.reading !== null || undefined} aria-busy={draft.reading !== null}>
          {refusal !== null && <WholeFileRefused text={refusalText(refusal)} />}
          {refusal === null && preview.kind !== null && <CountsBand counts={preview.counts} kind={preview.kind} open={setTab} />}
          <FileTabs draft={draft} preview={preview} tab={tab} open={setTab} />
        </div>
      </div>
      {refusal === null && <RunBar key={draft.file.name} draft={draft} preview={preview} />}
    </>
  )
}

function WholeFileRefused({ text }: { readonly text: string }) {
  return (
    <p className={classes.refused} role="alert">
      <ToneIcon tone="stop" size={22} />
      {text}
    </p>
  )
}
