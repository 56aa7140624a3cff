import { useEffect } from 'react'
import { printerKinds, type PrinterKind } from '../../../domain/documents/contract.ts'
import type { Printer } from '../../../domain/shell/contract.ts'
import { useFreshView } from '../../api/use-fresh-view.ts'
import { useStation } from '../../api/station.ts'
import { useView } from '../../api/use-view.ts'
import { refusalText, useText } from '../../text/text.ts'
import { ToneIcon } from '../tone-icon.tsx'
import { PrinterTest } from './printer-test.tsx'
import classes from './readiness.module.css'

interface PrinterReadinessProps {
  /** What the work that begins is going to print. */
  readonly kinds: readonly PrinterKind[]
}

/** Before work begins: is each printer there, does it run, and has somebody seen that the right paper is in? Nothing where all is well. */
export function PrinterReadiness({ kinds }: PrinterReadinessProps) {
  const t = useText()
  const station = useStation()
  const chosen = printerKinds.flatMap((kind) => {
    const printer = kinds.includes(kind) ? (station?.printers[kind] ?? null) : null
    return printer === null ? [] : [{ kind, printer, isTested: station?.printerTests[kind]?.printer === printer }]
  })
  const hasPrinters = chosen.length > 0
  const view = useView('shell.printers', {}, { enabled: hasPrinters })
  const freshView = useFreshView()
  useEffect(() => {
    if (hasPrinters) void freshView('shell.printers', {})
  }, [hasPrinters, freshView])
  if (!hasPrinters) return null
  if (view.error !== null) return <Problem text={refusalText(view.error)} />
  if (view.data === undefined) return null
  const problems = chosen.map(({ kind, printer, isTested }) => {
    const problem = problemOf(view.data, printer)
    if (problem !== null) return <Problem key={kind} text={refusalText({ code: problem, params: { printer } })} />
    if (isTested) return null
    return (
      <Problem key={kind} text={t('print.test.untested', { printer, what: t(`settings.station.printer.${kind}`) })}>
        <PrinterTest kind={kind} printer={printer} />
      </Problem>
    )
  })
  return problems.every((problem) => problem === null) ? null : <div className={classes.problems}>{problems}</div>
}

function problemOf(printers: readonly Printer[], name: string): string | null {
  const found = printers.find((printer) => printer.name === name)
  if (found === undefined) return 'print.noSuchPrinter'
  return found.state === 'stopped' ? 'print.stopped' : null
}

function Problem({ text, children }: { readonly text: string; readonly children?: React.ReactNode }) {
  return (
    <div className={classes.problem} role="status">
      <ToneIcon tone="warn" size={20} />
      <p>{text}</p>
      {children}
    </div>
  )
}
