import { SegmentedControl, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { interfaceLanguages, type Station } from '../../../../domain/shell/station.ts'
import { CallRefused } from '../../../api/call-refused.ts'
import type { Input } from '../../../api/calls.ts'
import { saveStation, useStation } from '../../../api/station.ts'
import { useText } from '../../../text/text.ts'
import { notifyRefusal } from '../../../ui/notice/notice.ts'
import { SettingGroup } from '../setting-group.tsx'
import { PrinterSettings } from './printer-settings.tsx'
import { ScaleSettings } from './scale-settings.tsx'
import { ScannerSettings } from './scanner-settings.tsx'
import { SoundSettings } from './sound-settings.tsx'

export type SaveStation = (patch: Input<'shell.station.save'>) => void

async function save(patch: Input<'shell.station.save'>): Promise<void> {
  try {
    await saveStation(patch)
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    notifyRefusal(error)
  }
}

/** Printers, sounds, scanner and look of this computer; each change is kept at once. */
export function StationSection() {
  const station = useStation()
  return station === null ? null : <StationForm station={station} save={(patch) => void save(patch)} />
}

/** Each in its own words: whoever looks for it cannot read the others. */
const languageNames = interfaceLanguages.map((value) => ({
  value,
  label: <span translate="no">{{ en: 'English', ko: '한국어' }[value]}</span>,
}))
const schemes = ['light', 'dark', 'auto'] as const

function StationForm({ station, save: keep }: { readonly station: Station; readonly save: SaveStation }) {
  const t = useText()
  const [name, setName] = useState(station.name)
  return (
    <>
      <SettingGroup title={t('settings.station.title')} hint={t('settings.station.hint')}>
        <TextInput
          w={280}
          label={t('settings.station.name')}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() => (name.trim() === '' ? setName(station.name) : keep({ name: name.trim() }))}
        />
      </SettingGroup>
      <SettingGroup title={t('settings.station.language')} hint={t('settings.station.languageHint')}>
        <SegmentedControl
          aria-label={t('settings.station.language')}
          value={station.language}
          data={languageNames}
          onChange={(value) => keep({ language: interfaceLanguages.find((known) => known === value) ?? 'en' })}
        />
      </SettingGroup>
      <SettingGroup title={t('settings.station.look')}>
        <SegmentedControl
          aria-label={t('settings.station.look')}
          value={station.colourScheme}
          data={schemes.map((value) => ({ value, label: t(`settings.station.scheme.${value}`) }))}
          onChange={(value) => keep({ colourScheme: schemes.find((known) => known === value) ?? 'auto' })}
        />
      </SettingGroup>
      <SettingGroup title={t('app.places.buy')}>
        <Switch
          label={t('reorder.tells')}
          checked={station.tellsReorder}
          onChange={(event) => keep({ tellsReorder: event.currentTarget.checked })}
        />
        <Switch
          label={t('buying.late.tells')}
          checked={station.tellsLate}
          onChange={(event) => keep({ tellsLate: event.currentTarget.checked })}
        />
      </SettingGroup>
      <PrinterSettings station={station} save={keep} />
      <ScaleSettings station={station} save={keep} />
      <SoundSettings station={station} save={keep} />
      <ScannerSettings station={station} save={keep} />
    </>
  )
}
