import { Anchor, SimpleGrid } from '@mantine/core'
import type { Station } from '../../../../domain/shell/station.ts'
import type { Input, Output } from '../../../api/calls.ts'
import { useView } from '../../../api/use-view.ts'
import { refusalText, useText } from '../../../text/text.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { SettingGroup } from '../setting-group.tsx'
import classes from '../settings.module.css'

const documentKinds = ['label', 'slip', 'sheet'] as const

interface PrinterSettingsProps {
  readonly station: Station
  readonly save: (patch: Input<'shell.station.save'>) => void
}

/** Each kind of document goes to a printer of its own, by name. */
export function PrinterSettings({ station, save }: PrinterSettingsProps) {
  const t = useText()
  const view = useView('shell.printers', {})
  const printers: Output<'shell.printers'> = view.data ?? []
  const choicesFor = (chosen: string | null) => {
    const known = printers.map(({ name, title }) => ({ value: name, label: title }))
    const isMissing = chosen !== null && !printers.some(({ name }) => name === chosen)
    const missing = isMissing ? [{ value: chosen, label: t('settings.station.missingPrinter', { printer: chosen }) }] : []
    return [{ value: '', label: t('settings.station.noPrinter') }, ...known, ...missing]
  }
  return (
    <SettingGroup
      title={t('settings.station.printers')}
      hint={t('settings.station.printersHint')}
      act={
        <Anchor href="#/prints" size="sm">
          {t('print.jobs.open')}
        </Anchor>
      }
    >
      <SimpleGrid cols={3} spacing="md">
        {documentKinds.map((kind) => (
          <SelectField
            key={kind}
            label={t(`settings.station.printer.${kind}`)}
            value={station.printers[kind] ?? ''}
            choices={choicesFor(station.printers[kind])}
            onChange={(value) => save({ printers: { ...station.printers, [kind]: value === '' ? null : value } })}
          />
        ))}
      </SimpleGrid>
      {view.error && <p className={classes.hint}>{refusalText(view.error)}</p>}
    </SettingGroup>
  )
}
