import { Switch } from '@mantine/core'
import { useState } from 'react'
import type { ImportPreview } from '../../../../domain/imports/contract.ts'
import { type Text, useText } from '../../../text/text.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import type { Action } from '../../../ui/action/action.ts'
import { useActions } from '../../../ui/action/registry.ts'
import type { Draft } from './draft.ts'
import classes from '../imports.module.css'
import { importDraft } from './run.ts'

/** The one next act: take over all, or the good ones where some are bad. */
export function RunBar({ draft, preview }: { readonly draft: Draft; readonly preview: ImportPreview }) {
  const t = useText()
  const [onlyGood, setOnlyGood] = useState(false)
  const { counts, kind } = preview
  const isBad = counts.badRows > 0
  const count = counts.added + (kind === 'orders' ? 0 : counts.changed)
  const isReady = count > 0 && draft.reading === null && (onlyGood || !isBad)
  const run: Action = {
    name: 'imports.run',
    label: labelOf(t, kind, count, isBad),
    key: 'Mod+Enter',
    tone: 'main',
    enabled: isReady,
    perform: () => void importDraft(onlyGood ? 'good_ones' : 'all_or_none'),
  }
  useActions([run])
  return (
    <footer className={classes.runBar}>
      {isBad && count > 0 && (
        <Switch
          label={t('imports.run.onlyGood', { count: counts.badRows })}
          checked={onlyGood}
          onChange={(event) => setOnlyGood(event.currentTarget.checked)}
        />
      )}
      {isBad && count > 0 && !onlyGood && <span className={classes.quiet}>{t('imports.run.allOrNone')}</span>}
      <span className={classes.spacer} />
      <ActionButton action={run} size="md" />
    </footer>
  )
}

function labelOf(t: Text, kind: ImportPreview['kind'], count: number, isBad: boolean): string {
  if (count > 0 && kind !== null) return t(`imports.run.${kind}`, { count })
  return isBad ? t('imports.run.nothingGood') : t('imports.run.nothing')
}
