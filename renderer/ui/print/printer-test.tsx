import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PrinterKind } from '../../../domain/documents/contract.ts'
import { now } from '../../text/now.ts'
import { useText } from '../../text/text.ts'
import { ChoiceDialog } from '../bench/choice-dialog.tsx'
import { notify } from '../notice/notice.ts'
import { keepPrinterTest, printTestPage } from './test-printer.ts'

interface PrinterTestProps {
  readonly kind: PrinterKind
  readonly printer: string
  readonly size?: 'sm' | 'compact-sm'
}

/** Prints a page that shows whether the right paper is in, and asks what came out. */
export function PrinterTest({ kind, printer, size = 'compact-sm' }: PrinterTestProps) {
  const t = useText()
  const [state, setState] = useState<'idle' | 'printing' | 'asking'>('idle')
  const print = async () => {
    setState('printing')
    setState((await printTestPage(kind, printer)) ? 'asking' : 'idle')
  }
  const answer = (isRight: boolean) => {
    setState('idle')
    void keepPrinterTest(kind, printer, isRight ? now.current() : null)
    notify({ tone: isRight ? 'ok' : 'stop', text: t(isRight ? 'print.test.right' : 'print.test.wrong', { printer }) })
  }
  return (
    <>
      <Button size={size} variant="default" loading={state === 'printing'} onClick={() => void print()}>
        {t('print.test.act')}
      </Button>
      {state === 'asking' && (
        <ChoiceDialog
          title={t('print.test.title')}
          sentence={t('print.test.sentence')}
          choices={[
            { name: 'print.test.yes', label: t('print.test.yes'), perform: () => answer(true) },
            { name: 'print.test.no', label: t('print.test.no'), tone: 'stop', perform: () => answer(false) },
          ]}
          close={() => setState('idle')}
        />
      )}
    </>
  )
}
