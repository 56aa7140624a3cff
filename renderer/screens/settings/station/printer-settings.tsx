import { Anchor, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { printerKinds, type PrinterKind } from '../../../../domain/documents/contract.ts'
import type { Station } from '../../../../domain/shell/station.ts'
import type { Input, Output } from '../../../api/calls.ts'
import { useView } from '../../../api/use-view.ts'
import { refusalText, useText } from '../../../text/text.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { PrinterTest } from '../../../ui/print/printer-test.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { SettingGroup } from '../setting-group.tsx'
import classes from '../settings.module.css'

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
        {printerKinds.map((kind) => (
          <Stack key={kind} gap="xs">
            <SelectField
              label={t(`settings.station.printer.${kind}`)}
              value={station.printers[kind] ?? ''}
              choices={choicesFor(station.printers[kind])}
              onChange={(value) => save({ printers: { ...station.printers, [kind]: value === '' ? null : value } })}
            />
            <Tested station={station} kind={kind} />
          </Stack>
        ))}
      </SimpleGrid>
      {view.error && <p className={classes.hint}>{refusalText(view.error)}</p>}
    </SettingGroup>
  )
}

/** Whether somebody saw that this printer has the right paper in, and a page to see it by. */
function Tested({ station, kind }: { readonly station: Station; readonly kind: PrinterKind }) {
  const t = useText()
  const write = useFormats()
  const printer = station.printers[kind]
  if (printer === null) return null
  const test = station.printerTests[kind]
  return (
    <Group gap="sm" justify="space-between">
      <Text size="sm" c="dimmed">
        {test?.printer === printer ? t('print.test.tested', { when: write.exact(test.at) }) : t('print.test.notTested')}
      </Text>
      <PrinterTest kind={kind} printer={printer} />
    </Group>
  )
}
