import { testCode } from '../../../../../domain/scanning/set-up/scanner-test.ts'
import { useView } from '../../../../api/use-view.ts'
import { useText } from '../../../../text/text.ts'
import { Code } from '../../../../ui/code.tsx'
import { ViewState } from '../../../../ui/state/view-state.tsx'
import classes from './set-up.module.css'

/** Light margin on both sides, in modules. */
const quiet = 10
const height = 44
/** Every module the same number of pixels: bars of uneven width are what scanners fail at. */
const pixelsPerModule = 3

/** The test code, black on white whatever the colour scheme: scanners need the light ground. */
export function TestBars() {
  const t = useText()
  const view = useView('documents.bars', { code: testCode })
  return (
    <ViewState view={view}>
      {({ modules }) => (
        <div className={classes.bars}>
          <Bars modules={modules} label={t('settings.station.setUp.bars', { code: testCode })} />
          <Code size="lg">{testCode}</Code>
        </div>
      )}
    </ViewState>
  )
}

interface BarsProps {
  /** Widths of bars and gaps in turn. */
  readonly modules: readonly number[]
  readonly label: string
}

function Bars({ modules, label }: BarsProps) {
  const starts = modules.map((_, index) => quiet + modules.slice(0, index).reduce((sum, width) => sum + width, 0))
  const width = modules.reduce((sum, module) => sum + module, 2 * quiet)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width * pixelsPerModule} height={height * pixelsPerModule} role="img" aria-label={label}>
      {modules.map((module, index) =>
        index % 2 === 0 ? <rect key={starts[index]} x={starts[index]} width={module} height={height} /> : null,
      )}
    </svg>
  )
}
