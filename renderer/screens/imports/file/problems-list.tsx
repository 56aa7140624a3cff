import { Button } from '@mantine/core'
import { useState } from 'react'
import { problemText, type ProblemSentences } from '../../../../domain/imports/bad-rows.ts'
import type { ImportPreview } from '../../../../domain/imports/contract.ts'
import { call } from '../../../api/call.ts'
import { problemSentences, type Text, texts, useText } from '../../../text/text.ts'
import { saveMade } from '../../../ui/file/save-made.ts'
import { choose, type Draft, sourceOf } from './draft.ts'
import classes from '../imports.module.css'
import { type ListColumn, ListTable } from './list-table.tsx'

type Problems = ImportPreview['problems']

/** Each bad row with its line and why, and a file of only them to correct. */
export function ProblemsList({ draft, preview }: { readonly draft: Draft; readonly preview: ImportPreview }) {
  const t = useText()
  const [isBusy, setBusy] = useState(false)
  const { problems, counts } = preview
  if (problems.length === 0) return <p className={classes.quiet}>{t('imports.problems.none')}</p>
  const more = counts.badRows - new Set(problems.map(({ line }) => line)).size
  const save = () => {
    setBusy(true)
    void saveBadRows(draft).finally(() => setBusy(false))
  }
  return (
    <>
      {isMissingItems(problems) && (
        <p className={classes.hint}>
          {t('imports.problems.newItems', { count: counts.newItems })}
          <Button size="compact-sm" variant="default" onClick={() => choose({ createMissingItems: true })}>
            {t('imports.problems.addItems')}
          </Button>
        </p>
      )}
      <Button variant="default" loading={isBusy} onClick={save}>
        {t('imports.problems.save')}
      </Button>
      <ListTable<Problems[number]>
        label={t('imports.tabs.problems')}
        rows={problems}
        keyOf={({ line, column, code, params }) => JSON.stringify([line, column, code, params])}
        columns={problemColumns(t, problemSentences())}
      />
      {more > 0 && <p className={classes.quiet}>{t('imports.problems.more', { count: more })}</p>}
    </>
  )
}

function isMissingItems(problems: Problems): boolean {
  return problems.some(({ code }) => code === 'item_unknown')
}

function saveBadRows(draft: Draft): Promise<void> {
  const title = texts.t('imports.problems.title')
  return saveMade(() => call('imports.badRows', { source: sourceOf(draft), title, sentences: problemSentences() }), {
    saved: (_made, path) => texts.t('imports.problems.saved', { path }),
  })
}

function problemColumns(t: Text, sentences: ProblemSentences): readonly ListColumn<Problems[number]>[] {
  return [
    { id: 'line', header: t('imports.problems.line'), align: 'end', cell: ({ line }) => line },
    { id: 'column', header: t('imports.problems.column'), cell: ({ column }) => <span translate="no">{column}</span> },
    { id: 'problem', wraps: true, header: t('imports.problems.problem'), cell: (problem) => problemText(problem, sentences) },
  ]
}
