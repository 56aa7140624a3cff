import { Button, Group, Slider, Switch } from '@mantine/core'
import { useState } from 'react'
import type { Station } from '../../../../domain/shell/station.ts'
import type { Input } from '../../../api/calls.ts'
import { sound } from '../../../sound/sound.ts'
import { useText } from '../../../text/text.ts'
import { ToneIcon } from '../../../ui/tone-icon.tsx'
import { SettingGroup } from '../setting-group.tsx'
import classes from '../settings.module.css'

interface SoundSettingsProps {
  readonly station: Station
  readonly save: (patch: Input<'shell.station.save'>) => void
}

const heard = [
  ['ok', 'right'],
  ['stop', 'wrong'],
  ['done', 'done'],
] as const

export function SoundSettings({ station, save }: SoundSettingsProps) {
  const t = useText()
  const [volume, setVolume] = useState(station.sounds.volume)
  return (
    <SettingGroup title={t('settings.station.sounds')}>
      <Switch
        label={t('settings.station.soundsOn')}
        checked={station.sounds.on}
        onChange={(event) => save({ sounds: { ...station.sounds, on: event.currentTarget.checked } })}
      />
      <div className={classes.volume}>
        <span id="volume">{t('settings.station.volume')}</span>
        <Slider
          aria-labelledby="volume"
          thumbLabel={t('settings.station.volume')}
          w={240}
          min={0}
          max={1}
          step={0.05}
          label={null}
          value={volume}
          onChange={setVolume}
          onChangeEnd={(value) => save({ sounds: { ...station.sounds, volume: value } })}
        />
      </div>
      <Group gap="sm">
        <span className={classes.hint}>{t('settings.station.listen')}</span>
        {heard.map(([tone, label]) => (
          <Button key={tone} size="compact-sm" variant="default" leftSection={<ToneIcon tone={tone} />} onClick={() => sound.play(tone)}>
            {t(`settings.station.${label}`)}
          </Button>
        ))}
      </Group>
    </SettingGroup>
  )
}
