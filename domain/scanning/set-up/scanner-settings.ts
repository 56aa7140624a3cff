import type { Station } from '../../shell/station.ts'
import type { FoundScanner } from './scanner-test.ts'

type ScannerSettings = Station['scanner']

/** People need more than 50 ms between two keys (practised typists 80): a scanner that is slower cannot be told from them. */
const slowestScanner = 60
const usualGap = 35
const longestIdle = 2000

export function isTooSlow({ usualGapMs }: FoundScanner): boolean {
  return usualGapMs > slowestScanner
}

/** How to hear this scanner from now on; the rest stays as it was. */
export function settingsFor(found: FoundScanner, before: ScannerSettings): ScannerSettings {
  return {
    ...before,
    layout: found.layout,
    // Either end key is taken where there is one: some codes are read by another scanner of the station.
    endKey: found.endKey === 'none' ? 'none' : 'either',
    prefix: found.prefix.slice(0, 10),
    suffix: found.suffix.slice(0, 10),
    maximumGapMs: Math.min(Math.max(usualGap, found.usualGapMs * 2), slowestScanner),
    idleMs: Math.min(Math.max(120, found.longestGapMs * 3), longestIdle),
  }
}
