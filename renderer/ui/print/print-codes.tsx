import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { codePapers, type CodeKind } from '../../../domain/documents/contract.ts'
import { act } from '../../api/act.ts'
import { CallRefused } from '../../api/call-refused.ts'
import { ask } from '../../api/ask.ts'
import { station } from '../../api/station.ts'
import { texts, useText } from '../../text/text.ts'
import { notify, notifyRefusal } from '../notice/notice.ts'

type CodePaper = (typeof codePapers)[number]

interface PrintCodesProps {
  readonly kind: CodeKind
  /** Only these; absent: all of the kind. */
  readonly ids?: readonly number[]
  readonly size?: 'sm' | 'compact-sm'
}

/** Prints the codes of all totes, bins, badges or commands on small labels or sheets; without a printer it opens them. */
export function PrintCodes({ kind, ids, size = 'sm' }: PrintCodesProps) {
  const t = useText()
  const [isBusy, setBusy] = useState(false)
  const print = async (paper: CodePaper) => {
    setBusy(true)
    try {
      await printCodes(kind, paper, ids)
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error
      notifyRefusal(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size={size}
          loading={isBusy}
          leftSection={<IconPrinter size={16} aria-hidden="true" />}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
        >
          {t(`print.codes.${kind}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {codePapers.map((paper) => (
          <Menu.Item key={paper} onClick={() => void print(paper)}>
            {t(`print.paper.${paper}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

async function printCodes(kind: CodeKind, paper: CodePaper, ids: readonly number[] | undefined): Promise<void> {
  const { fileName, bytes, pages, pageWidthMm, pageHeightMm } = await ask(
    'documents.codes',
    ids === undefined ? { kind, paper } : { kind, paper, ids: [...ids] },
  )
  const printer = station.current()?.printers[paper === '50x25mm' ? 'label' : 'sheet'] ?? null
  if (printer === null) {
    const opened = await act('shell.openFile', { name: fileName, bytes })
    if (!opened.ok) notifyRefusal(opened.refusal)
    return
  }
  const page = { widthMm: pageWidthMm, heightMm: pageHeightMm }
  const sent = await act('shell.print', { printer, name: fileName, bytes, page })
  if (sent.ok) notify({ tone: 'ok', text: texts.t('print.sent', { count: pages, printer }) })
  else notifyRefusal(sent.refusal)
}
