import { Temporal } from 'temporal-polyfill'

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i
/** 12/1/2010 8:26: month first, as a spreadsheet with American settings writes it. */
const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

interface WallTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

const numbers = (parts: readonly (string | undefined)[]) => parts.map((part) => Number(part ?? 0))

function readWallTime(text: string): { readonly wall: WallTime; readonly offset: string | undefined } | null {
  const found = iso.exec(text)
  const american = found === null ? monthFirst.exec(text) : null
  if (found !== null) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers(found.slice(1, 7))
    return { wall: { year, month, day, hour, minute, second }, offset: found[7] }
  }
  if (american !== null) {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = numbers(american.slice(1, 7))
    return { wall: { year, month, day, hour, minute, second }, offset: undefined }
  }
  return null
}

function utcOf(wall: WallTime): number | null {
  const at = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second)
  const date = new Date(at)
  const real = date.getUTCMonth() === wall.month - 1 && date.getUTCDate() === wall.day && date.getUTCHours() === wall.hour
  return real && wall.minute < 60 && wall.second < 60 && wall.year >= 1990 && wall.year < 2100 ? at : null
}

function offsetMilliseconds(offset: string): number {
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(offset)
  if (found === null) return 0
  const [sign, hours, minutes] = found.slice(1)
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}

/**
 * Milliseconds UTC of '2026-05-14 11:23:45 +0100', '2026-05-14T11:23:45Z', '2010-12-01 08:26:00', '12/1/2010 8:26'; null
 * where the text is no such time. Without an offset it is a time in `timeZone`: one that a change to summer time leaves
 * out counts on by the hour that was skipped, one that occurs twice is the first.
 */
export function readInstant(text: string, timeZone: string): number | null {
  const read = readWallTime(text.trim())
  if (read === null) return null
  const utc = utcOf(read.wall)
  if (utc === null) return null
  if (read.offset !== undefined) return utc - offsetMilliseconds(read.offset)
  return Temporal.PlainDateTime.from(read.wall).toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds
}

/** 'YYYY-MM-DD' of '2027-03-31' or '31.03.2027'; null for anything else: 03/04/2027 could be two days. */
export function readDay(text: string): string | null {
  const continental = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim())
  const parts =
    continental === null ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())?.slice(1) : [continental[3], continental[2], continental[1]]
  if (parts === undefined) return null
  const [year = 0, month = 0, day = 0] = numbers(parts)
  if (utcOf({ year, month, day, hour: 0, minute: 0, second: 0 }) === null) return null
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
