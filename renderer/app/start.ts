import { hearEvents, onEvent } from '../api/events.ts'
import { printJobs, printNews } from '../api/print-jobs.ts'
import { loadStation, station } from '../api/station.ts'
import { keepViewsTrue } from '../api/views.ts'
import { scans } from '../scanning/answer.ts'
import { listenForScans } from '../scanning/listen.ts'
import { sound } from '../sound/sound.ts'
import { keepTime } from '../text/now.ts'
import { pseudoLanguage } from '../text/pseudo.ts'
import { changeLanguage, refusalText, texts } from '../text/text.ts'
import { notify } from '../ui/notice/notice.ts'
import { listenForKeys, typed } from './global-keys.ts'
import { keysWaitFor } from './keys-in-turn.ts'
import type { QueryClient } from '@tanstack/react-query'

/** Used until the station's own settings have been read. */
const usualScanner = { maximumGapMs: 35, minimumLength: 2, endKey: 'either', idleMs: 120, prefix: '', suffix: '', layout: 'us' } as const

/** `#pseudo` in the address, once, shows the pseudo-locale until the window is opened without it. */
export function chosenLanguage(): string {
  return window.location.hash.includes('pseudo') ? pseudoLanguage : 'en'
}

/** All that runs beside the screens: events, clock, scans, keys. Returns how to stop. */
export function startApp(views: QueryClient): () => void {
  const stops = [
    hearEvents(),
    keepViewsTrue(views),
    keepTime(),
    listenForScans(window, () => station.current()?.scanner ?? usualScanner, {
      scan: scans.push,
      typed,
      unfinished: (code) => notify({ tone: 'stop', text: texts.t('scanning.noEndKey', { code }) }),
    }),
    // A serial scanner types nothing: its codes stand in the same queue, in the order in which they come.
    onEvent((event) => {
      if (event.event === 'scanned') scans.push(event.code)
      if (event.event !== 'printJobs') return
      for (const { name, error } of printNews(printJobs.current(), event.jobs)) {
        notify({ tone: 'stop', text: error === null ? name : texts.t('print.jobs.news', { name, why: refusalText(error) }) })
      }
    }),
    keysWaitFor(views),
    listenForKeys(window),
    station.subscribe(() => {
      const settings = station.current()
      if (settings === null) return
      sound.set(settings.sounds)
      void changeLanguage(settings.language)
    }),
  ]
  void loadStation()
  return () => {
    for (const stop of stops) stop()
  }
}
