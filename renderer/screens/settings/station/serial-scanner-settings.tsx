import { SimpleGrid } from '@mantine/core'
import { scannerSpeeds, serialScannerSchema } from '../../../../domain/scanning/serial/settings.ts'
import type { Station } from '../../../../domain/shell/station.ts'
import type { Input } from '../../../api/calls.ts'
import { useSerialScanner } from '../../../api/serial-scanner.ts'
import { useText } from '../../../text/text.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { ToneIcon } from '../../../ui/tone-icon.tsx'
import classes from '../settings.module.css'
import { PortField } from './port-field.tsx'

interface SerialScannerSettingsProps {
  readonly scanner: Station['serialScanner']
  readonly save: (patch: Input<'shell.station.save'>) => void
}

/** A scanner on a serial port, beside the one that types: where it is plugged in, and whether it is there. */
export function SerialScannerSettings({ scanner, save }: SerialScannerSettingsProps) {
  const t = useText()
  const state = useSerialScanner()
  return (
    <>
      <SimpleGrid cols={2} spacing="md">
        <PortField
          key={scanner?.port ?? ''}
          label={t('settings.station.serial.port')}
          none={t('settings.station.serial.none')}
          port={scanner?.port ?? ''}
          choose={(port) => save({ serialScanner: port === '' ? null : { ...serialScannerSchema.parse({ port }), ...scanner, port } })}
        />
        {scanner !== null && (
          <SelectField
            label={t('settings.station.scale.speed')}
            value={String(scanner.speed)}
            choices={scannerSpeeds.map((value) => ({ value: String(value), label: String(value) }))}
            onChange={(value) =>
              save({ serialScanner: { ...scanner, speed: scannerSpeeds.find((known) => String(known) === value) ?? scanner.speed } })
            }
          />
        )}
      </SimpleGrid>
      {scanner !== null && state.kind !== 'none' && (
        <p className={classes.tryOut} role="status">
          <ToneIcon tone={state.kind === 'ready' ? 'ok' : state.kind === 'absent' ? 'warn' : 'info'} size={20} />
          {state.kind === 'absent'
            ? t(`settings.station.serial.absent.${state.reason}`, state)
            : t(`settings.station.serial.${state.kind}`)}
        </p>
      )}
    </>
  )
}
