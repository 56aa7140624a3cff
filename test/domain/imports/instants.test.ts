import { assert, date, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDay, readInstant } from '../../../domain/imports/instants.ts'

const iso = (text: string, zone = 'Europe/Berlin') => {
  const at = readInstant(text, zone)
  return at === null ? null : new Date(at).toISOString()
}

describe('a date in a file', () => {
  test.each([
    ['2026-05-14 11:23:45 +0100', '2026-05-14T10:23:45.000Z'],
    ['2026-05-14T11:23:45+00:00', '2026-05-14T11:23:45.000Z'],
    ['2026-05-14T11:23:45.120Z', '2026-05-14T11:23:45.000Z'],
    ['2026-05-14 11:23:45 UTC', '2026-05-14T11:23:45.000Z'],
    ['2026-05-14T11:23:45-07:00', '2026-05-14T18:23:45.000Z'],
  ])('with an offset is that instant wherever the shop is: %s', (text, expected) => {
    expect(iso(text, 'Asia/Seoul')).toBe(expected)
  })

  test.each([
    ['2010-12-01 08:26:00', 'Europe/Berlin', '2010-12-01T07:26:00.000Z'],
    ['12/1/2010 8:26', 'Europe/London', '2010-12-01T08:26:00.000Z'],
    ['2026-05-14', 'Asia/Ho_Chi_Minh', '2026-05-13T17:00:00.000Z'],
  ])('without one is in the shop’s time zone: %s, %s', (text, zone, expected) => {
    expect(iso(text, zone)).toBe(expected)
  })

  test('in the hour that summer time leaves out counts on behind it', () => {
    expect(iso('2026-03-29 02:30:00')).toBe('2026-03-29T01:30:00.000Z')
  })

  test('in the hour that occurs twice is the first of them', () => {
    expect(iso('2026-10-25 02:30:00')).toBe('2026-10-25T00:30:00.000Z')
  })

  test.each(['2026-02-30', '2026-13-01', '2026-05-14 25:00', '14.05.2026 11:00', 'May 14, 2026', '46302.65', '0026-05-14', ''])(
    'that is none is not guessed: %s',
    (text) => {
      expect(iso(text)).toBeNull()
    },
  )

  test('is read back from any instant written as ISO', () => {
    const seconds = date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
    assert(
      property(seconds, (at) => {
        expect(readInstant(at.toISOString(), 'Asia/Seoul')).toBe(Math.floor(at.getTime() / 1000) * 1000)
      }),
    )
  })
})

describe('a day in a file', () => {
  test.each([
    ['2027-03-31', '2027-03-31'],
    ['1.3.2027', '2027-03-01'],
    ['03/04/2027', null],
    ['2027-02-29', null],
  ])('%s is %s', (text, expected) => {
    expect(readDay(text)).toBe(expected)
  })
})
