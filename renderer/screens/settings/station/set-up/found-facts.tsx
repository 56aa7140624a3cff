import { isTooSlow } from '../../../../../domain/scanning/set-up/scanner-settings.ts'
import type { FoundScanner } from '../../../../../domain/scanning/set-up/scanner-test.ts'
import type { Station } from '../../../../../domain/shell/station.ts'
import { useText } from '../../../../text/text.ts'
import { ToneIcon } from '../../../../ui/tone-icon.tsx'
import classes from './set-up.module.css'

interface FoundFactsProps {
  readonly found: FoundScanner
  /** What would be kept. */
  readonly settings: Station['scanner']
}

/** What the scan showed about the scanner, and what is wrong with it. */
export function FoundFacts({ found, settings }: FoundFactsProps) {
  const t = useText()
  const { layout, endKey, prefix, suffix, identifier, usualGapMs, longestGapMs, byAlt, doubledAfterMs } = found
  const end = endKey === 'none' ? t('settings.station.setUp.endNone', { idle: settings.idleMs }) : t(`settings.station.end.${endKey}`)
  const nothing = t('settings.station.setUp.nothing')
  const facts: readonly (readonly [string, string])[] = [
    [t('settings.station.setUp.keyboard'), t(`settings.station.layouts.${layout}`)],
    [t('settings.station.setUp.endsWith'), end],
    [t('settings.station.setUp.speed'), t('settings.station.setUp.speedText', { usual: usualGapMs, longest: longestGapMs })],
  ]
  const more: readonly (readonly [string, string])[] = [
    ...(prefix + suffix === ''
      ? []
      : [
          [
            t('settings.station.setUp.frame'),
            t('settings.station.setUp.frameText', { prefix: prefix || nothing, suffix: suffix || nothing }),
          ] as const,
        ]),
    ...(identifier === ''
      ? []
      : [[t('settings.station.setUp.identifier'), t('settings.station.setUp.identifierText', { identifier })] as const]),
    ...(byAlt ? [[t('settings.station.setUp.byAlt'), t('settings.station.setUp.byAltText')] as const] : []),
  ]
  const faults = [
    ...(doubledAfterMs === null ? [] : [t('settings.station.setUp.doubled', { after: doubledAfterMs })]),
    ...(isTooSlow(found) ? [t('settings.station.setUp.slow')] : []),
  ]
  return (
    <>
      <p className={classes.verdict}>
        <ToneIcon tone={faults.length === 0 ? 'ok' : 'warn'} size={20} />
        {t('settings.station.setUp.found')}
      </p>
      <dl className={classes.facts}>
        {[...facts, ...more].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {faults.map((fault) => (
        <p key={fault} className={classes.fault}>
          <ToneIcon tone="stop" size={20} />
          {fault}
        </p>
      ))}
    </>
  )
}
