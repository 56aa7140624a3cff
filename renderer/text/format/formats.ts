import { createStore, useStore } from '../../api/store.ts'
import { pseudoLanguage } from '../pseudo.ts'

export interface Habits {
  readonly language: string
  readonly timeZone: string
  readonly currency: string
}

export interface Formats extends Habits {
  /** 12,345 */
  readonly number: (value: number) => string
  /** Money in minor units: 1250, 'EUR' -> '€12.50'. Without a currency the shop's own. */
  readonly money: (minor: number, currency?: string) => string
  /** '350 g', '1.25 kg' */
  readonly grams: (grams: number) => string
  /** Outer measures in millimetres: '30 × 20 × 10.5 cm' */
  readonly size: (length: number, width: number, height: number) => string
  /** '16:00' in the shop's time zone. */
  readonly time: (instant: number) => string
  /** '16:00' today, else '18 Nov, 16:00', with the year where it is another one. */
  readonly moment: (instant: number, now: number) => string
  /** '18 Nov 2026, 16:00:05' */
  readonly exact: (instant: number) => string
  /** 'Wed 18 Nov' from a calendar day. */
  readonly day: (day: string) => string
  /** '18 Nov 2026' from a calendar day that may lie years away. */
  readonly dayOfYear: (day: string) => string
  /** 'November 2026' from a calendar day. */
  readonly month: (day: string) => string
  /** 'Wed' from a calendar day. */
  readonly weekday: (day: string) => string
  /** The calendar day of an instant in the shop's time zone. */
  readonly dayOf: (instant: number) => string
}

/** English is written the way that avoids doubt: 24 hours, day before month in letters. The pseudo-locale has no letters. */
export function intlLocale(language: string): string {
  if (language === pseudoLanguage) return 'zh-CN'
  return language === 'en' ? 'en-GB' : language
}

export function createFormats({ language, timeZone, currency }: Habits): Formats {
  const locale = intlLocale(language)
  const number = new Intl.NumberFormat(locale)
  const moneyOf = new Map<string, Intl.NumberFormat>()
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const date = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short' })
  const dateOfYear = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short', year: 'numeric' })
  const seconds = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' })
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' })
  const wholeDay = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })
  const monthOfYear = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' })
  const weekdayAlone = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' })
  const iso = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })

  const moneyFormat = (code: string) => {
    const known =
      moneyOf.get(code) ??
      new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay: code === currency ? 'narrowSymbol' : 'symbol' })
    moneyOf.set(code, known)
    return known
  }
  const dayOf = (instant: number) => iso.format(instant)
  const centimetres = (millimetres: number) => number.format(millimetres / 10)

  return {
    language,
    timeZone,
    currency,
    number: (value) => number.format(value),
    money: (minor, code = currency) => {
      const format = moneyFormat(code || currency)
      return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
    },
    grams: (grams) => (grams < 1000 ? `${number.format(grams)} g` : `${number.format(grams / 1000)} kg`),
    size: (length, width, height) => `${[length, width, height].map(centimetres).join(' × ')} cm`,
    time: (instant) => clock.format(instant),
    moment: (instant, now) => {
      const [day, today] = [dayOf(instant), dayOf(now)]
      if (day === today) return clock.format(instant)
      return `${(day.slice(0, 4) === today.slice(0, 4) ? date : dateOfYear).format(instant)}, ${clock.format(instant)}`
    },
    exact: (instant) => seconds.format(instant),
    // Some versions of ICU put a comma behind the weekday.
    day: (day) => weekday.format(new Date(`${day}T00:00:00Z`)).replace(',', ''),
    dayOfYear: (day) => wholeDay.format(new Date(`${day}T00:00:00Z`)),
    month: (day) => monthOfYear.format(new Date(`${day}T00:00:00Z`)),
    weekday: (day) => weekdayAlone.format(new Date(`${day}T00:00:00Z`)),
    dayOf,
  }
}

/** How this shop writes numbers and times; the settings of the shop replace it as soon as they are known. */
export const formats = createStore(createFormats({ language: 'en', timeZone: 'UTC', currency: 'EUR' }))

export function useFormats(): Formats {
  return useStore(formats)
}
