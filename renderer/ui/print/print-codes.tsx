import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { codePapers, codeSymbols, type CodeKind, type CodeSymbol, type LeftOutCode } from '../../../domain/documents/contract.ts'
import { act } from '../../api/act.ts'
import type { Output } from '../../api/calls.ts'
import { CallRefused } from '../../api/call-refused.ts'
import { ask } from '../../api/ask.ts'
import { station } from '../../api/station.ts'
import { texts, useText } from '../../text/text.ts'
import { notify, notifyRefusal } from '../notice/notice.ts'
import { LeftOutDialog } from './left-out-dialog.tsx'

type CodePaper = (typeof codePapers)[number]
type Codes = Output<'documents.codes'>

interface PrintCodesProps {
  readonly kind: CodeKind
  /** Only these; absent: all of the kind. */
  readonly ids?: readonly number[]
  /** Only those that this finds in Stock. */
  readonly search?: string
  readonly size?: 'sm' | 'compact-sm'
}

interface Waiting {
  readonly paper: CodePaper
  readonly symbol: CodeSymbol
  readonly codes: Codes
  readonly leftOut: readonly LeftOutCode[]
}

/** These are read by the scanners of the shop alone; badges and commands are for any scanner. */
const squareKinds: readonly CodeKind[] = ['items', 'bins', 'totes']

/**
 * Prints the codes of all totes, bins, badges or commands on small labels or sheets; without a printer it opens them. Codes that have
 * no room are named before anything is printed.
 */
export function PrintCodes({ kind, ids, search = '', size = 'sm' }: PrintCodesProps) {
  const t = useText()
  const [isBusy, setBusy] = useState(false)
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const symbols = squareKinds.includes(kind) ? codeSymbols : (['code128'] as const)
  const print = async (paper: CodePaper, symbol: CodeSymbol) => {
    setBusy(true)
    setWaiting(null)
    try {
      const codes = await ask('documents.codes', { kind, paper, symbol, search, ...(ids === undefined ? {} : { ids: [...ids] }) })
      if (codes.leftOut.length > 0) setWaiting({ paper, symbol, codes, leftOut: codes.leftOut })
      else await send(codes, paper)
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error
      notifyRefusal(error)
    } finally {
      setBusy(false)
    }
  }
  const printRest = async ({ codes, paper }: Waiting) => {
    setWaiting(null)
    await send(codes, paper)
  }
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
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
          {symbols.map((symbol) => (
            <div key={symbol} role="group" aria-label={t(`print.symbol.${symbol}`)}>
              {symbols.length > 1 && <Menu.Label aria-hidden="true">{t(`print.symbol.${symbol}`)}</Menu.Label>}
              {codePapers.map((paper) => (
                <Menu.Item key={paper} onClick={() => void print(paper, symbol)}>
                  {t(`print.paper.${paper}`)}
                </Menu.Item>
              ))}
            </div>
          ))}
        </Menu.Dropdown>
      </Menu>
      {waiting && (
        <LeftOutDialog
          codes={waiting.leftOut}
          close={() => setWaiting(null)}
          printRest={() => void printRest(waiting)}
          printSquare={waiting.symbol === 'datamatrix' ? null : () => void print(waiting.paper, 'datamatrix')}
        />
      )}
    </>
  )
}

async function send({ fileName, bytes, pages, pageWidthMm, pageHeightMm }: Codes, paper: CodePaper): Promise<void> {
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
