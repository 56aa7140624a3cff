import { SimpleGrid, Switch } from '@mantine/core'
import { weightUnits } from '../../../../domain/scales/grams.ts'
import {
  scaleFrames,
  scaleProtocols,
  scaleSettingsSchema,
  scaleSpeeds,
  type ScaleSettings as Scale,
} from '../../../../domain/scales/settings.ts'
import type { Station } from '../../../../domain/shell/station.ts'
import type { Input } from '../../../api/calls.ts'
import { useText } from '../../../text/text.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { SettingGroup } from '../setting-group.tsx'
import { PortField } from './port-field.tsx'
import { ScaleTry } from './scale-try.tsx'

interface ScaleSettingsProps {
  readonly station: Station
  readonly save: (patch: Input<'shell.station.save'>) => void
}

/** The scale of this station: where it is plugged in and how it speaks, with what it shows at this moment. */
export function ScaleSettings({ station: { scale }, save }: ScaleSettingsProps) {
  const t = useText()
  const set = (part: Partial<Scale>) => {
    if (scale !== null) save({ scale: { ...scale, ...part } })
  }
  return (
    <SettingGroup title={t('settings.station.scale.title')} hint={t('settings.station.scale.hint')}>
      <SimpleGrid cols={2} spacing="md">
        <PortField
          key={scale?.port ?? ''}
          label={t('settings.station.scale.port')}
          none={t('settings.station.scale.noPort')}
          port={scale?.port ?? ''}
          choose={(port) => {
            if (port === '') save({ scale: null })
            else save({ scale: scale === null ? scaleSettingsSchema.parse({ port }) : { ...scale, port } })
          }}
        />
        {scale !== null && (
          <SelectField
            label={t('settings.station.scale.protocol')}
            value={scale.protocol}
            choices={scaleProtocols.map((value) => ({ value, label: t(`settings.station.scale.protocols.${value}`) }))}
            onChange={(value) => set({ protocol: scaleProtocols.find((known) => known === value) ?? 'sics' })}
          />
        )}
      </SimpleGrid>
      {scale !== null && (
        <>
          <SimpleGrid cols={3} spacing="md">
            {scale.protocol === 'toledo-8217' && (
              <SelectField
                label={t('settings.station.scale.unit')}
                value={scale.unit}
                choices={weightUnits.map((value) => ({ value, label: value }))}
                onChange={(value) => set({ unit: weightUnits.find((known) => known === value) ?? 'kg' })}
              />
            )}
            <SelectField
              label={t('settings.station.scale.speed')}
              value={String(scale.speed)}
              choices={scaleSpeeds.map((value) => ({ value: String(value), label: String(value) }))}
              onChange={(value) => set({ speed: scaleSpeeds.find((known) => String(known) === value) ?? 9600 })}
            />
            <SelectField
              label={t('settings.station.scale.frame')}
              value={scale.frame}
              choices={scaleFrames.map((value) => ({ value, label: value }))}
              onChange={(value) => set({ frame: scaleFrames.find((known) => known === value) ?? '8N1' })}
            />
          </SimpleGrid>
          <ScaleTry />
          <Switch
            label={t('settings.station.scale.closesBox')}
            checked={scale.closesBox}
            onChange={(event) => set({ closesBox: event.currentTarget.checked })}
          />
        </>
      )}
    </SettingGroup>
  )
}
