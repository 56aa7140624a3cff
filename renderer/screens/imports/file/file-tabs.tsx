import { Tabs } from '@mantine/core'
import type { ImportPreview } from '../../../../domain/imports/contract.ts'
import { useText } from '../../../text/text.ts'
import { ChangedList } from './changed-list.tsx'
import { ColumnsList } from './columns-list.tsx'
import type { Draft } from './draft.ts'
import classes from '../imports.module.css'
import { ProblemsList } from './problems-list.tsx'
import { SkipsList } from './skips-list.tsx'
import { Understood } from '../understood/understood.tsx'

const fileTabs = ['understood', 'problems', 'skips', 'changed', 'columns'] as const
export type FileTab = (typeof fileTabs)[number]

interface FileTabsProps {
  readonly draft: Draft
  readonly preview: ImportPreview
  /** Null where nobody has chosen yet: what is wrong comes first. */
  readonly tab: FileTab | null
  readonly open: (tab: FileTab) => void
}

/** The lists behind the numbers. */
export function FileTabs({ draft, preview, tab, open }: FileTabsProps) {
  const t = useText()
  const shown = fileTabs.filter((one) => isWorthShowing(one, preview))
  const first: FileTab = preview.refusal !== null ? 'columns' : preview.counts.badRows > 0 ? 'problems' : 'understood'
  const current = shown.find((one) => one === tab) ?? shown.find((one) => one === first) ?? 'columns'
  return (
    <Tabs
      className={classes.tabs}
      value={current}
      keepMounted={false}
      onChange={(next) => {
        const chosen = fileTabs.find((one) => one === next)
        if (chosen !== undefined) open(chosen)
      }}
    >
      <Tabs.List aria-label={t('imports.tabs.label')}>
        {shown.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {one === 'changed' ? t(`imports.tabs.changed.${preview.kind ?? 'orders'}`) : t(`imports.tabs.${one}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={current} className={classes.panel} tabIndex={0}>
        <Panel tab={current} draft={draft} preview={preview} />
      </Tabs.Panel>
    </Tabs>
  )
}

function isWorthShowing(tab: FileTab, { refusal, counts }: ImportPreview): boolean {
  switch (tab) {
    case 'understood':
    case 'problems':
      return refusal === null
    case 'skips':
      return counts.skippedRows > 0
    case 'changed':
      return counts.changed > 0
    case 'columns':
      return true
  }
}

function Panel({ tab, draft, preview }: { readonly tab: FileTab; readonly draft: Draft; readonly preview: ImportPreview }) {
  switch (tab) {
    case 'understood':
      return <Understood records={preview.records} />
    case 'problems':
      return <ProblemsList draft={draft} preview={preview} />
    case 'skips':
      return <SkipsList skips={preview.skips} />
    case 'changed':
      return <ChangedList preview={preview} />
    case 'columns':
      return <ColumnsList preview={preview} />
  }
}
