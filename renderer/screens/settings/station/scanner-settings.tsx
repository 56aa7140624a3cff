import { Button, SimpleGrid, TextInput } from '@mantine/core'
import { useState } from 'react'
import { scannerLayouts } from '../../../../domain/scanning/keyboard/layouts.ts'
import type { Station } from '../../../../domain/shell/station.ts'
import type { Input } from '../../../api/calls.ts'
import { useStore } from '../../../api/store.ts'
import { scans } from '../../../scanning/answer.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { SettingGroup } from '../setting-group.tsx'
import classes from '../settings.module.css'
import { SerialScannerSettings } from './serial-scanner-settings.tsx'
import { ScannerSetUp } from './set-up/scanner-set-up.tsx'

interface ScannerSettingsProps {
  readonly station: Station
  readonly save: (patch: Input<'shell.station.save'>) => void
}

const endKeys = ['either', 'Enter', 'Tab', 'none'] as const
const longestGap = 500
const longestMinimum = 50
const shortestIdle = 20
const longestPause = 2000

function within(value: number | null, least: number, most: number): number {
  return Math.min(Math.max(value ?? least, least), most)
}

/** How this station's scanner is told from a person at the keyboard, and what it last sent. */
export function ScannerSettings({ station: { scanner, serialScanner }, save }: ScannerSettingsProps) {
  const t = useText()
  const last = useStore(scans.tape).entries[0]
  const [isSettingUp, setSettingUp] = useState(false)
  const set = (part: Partial<Station['scanner']>) => save({ scanner: { ...scanner, ...part } })
  return (
    <SettingGroup
      title={t('settings.station.scanner')}
      hint={t('settings.station.scannerHint')}
      act={
        <Button size="compact-sm" variant="default" onClick={() => setSettingUp(true)}>
          {t('settings.station.setUp.open')}
        </Button>
      }
    >
      {isSettingUp && <ScannerSetUp scanner={scanner} save={(found) => save({ scanner: found })} close={() => setSettingUp(false)} />}
      <SimpleGrid cols={3} spacing="md">
        <WholeNumberField
          label={t('settings.station.maximumGap')}
          value={scanner.maximumGapMs}
          onChange={(value) => set({ maximumGapMs: within(value, 1, longestGap) })}
        />
        <WholeNumberField
          label={t('settings.station.minimumLength')}
          value={scanner.minimumLength}
          onChange={(value) => set({ minimumLength: within(value, 1, longestMinimum) })}
        />
        <SelectField
          label={t('settings.station.endKey')}
          value={scanner.endKey}
          choices={endKeys.map((value) => ({ value, label: t(`settings.station.end.${value}`) }))}
          onChange={(value) => set({ endKey: endKeys.find((known) => known === value) ?? 'either' })}
        />
        {scanner.endKey === 'none' && (
          <WholeNumberField
            label={t('settings.station.idle')}
            value={scanner.idleMs}
            onChange={(value) => set({ idleMs: within(value, shortestIdle, longestPause) })}
          />
        )}
        <SelectField
          label={t('settings.station.layout')}
          value={scanner.layout}
          choices={scannerLayouts.map((value) => ({ value, label: t(`settings.station.layouts.${value}`) }))}
          onChange={(value) => set({ layout: scannerLayouts.find((known) => known === value) ?? 'us' })}
        />
        <TextInput
          label={t('settings.station.prefix')}
          value={scanner.prefix}
          maxLength={10}
          onChange={(event) => set({ prefix: event.currentTarget.value })}
        />
        <TextInput
          label={t('settings.station.suffix')}
          value={scanner.suffix}
          maxLength={10}
          onChange={(event) => set({ suffix: event.currentTarget.value })}
        />
        <WholeNumberField
          label={t('settings.station.doubled')}
          value={scanner.doubledMs}
          onChange={(value) => set({ doubledMs: within(value, 0, longestPause) })}
        />
      </SimpleGrid>
      <SerialScannerSettings scanner={serialScanner} save={save} />
      <p className={classes.tryOut} aria-live="polite">
        <span className={classes.hint}>{t('settings.station.tryOut')}</span>
        {last ? <Code size="lg">{last.code}</Code> : <span>{t('settings.station.tryOutNone')}</span>}
      </p>
    </SettingGroup>
  )
}
