import { expect, test } from 'vitest'
import { daysToOrder, lastOrderDay, nextOrderDay } from '../../../domain/reorder/order-days.ts'

// 2026-03-02 is a Monday.
const mondayAndThursday = [1, 4]

test.each([
  ['2026-03-02', '2026-03-02', 0],
  ['2026-03-03', '2026-03-05', 2],
  ['2026-03-06', '2026-03-09', 3],
])('a supplier who takes orders on Monday and Thursday takes one of %s on %s', (today, day, wait) => {
  expect([nextOrderDay(today, mondayAndThursday), daysToOrder(today, mondayAndThursday)]).toEqual([day, wait])
})

test.each([
  ['2026-03-11', '2026-03-02', '2026-03-09'],
  ['2026-03-12', '2026-03-02', '2026-03-12'],
  ['2026-03-04', '2026-03-03', '2026-03-05'],
  ['2026-03-03', '2026-03-03', '2026-03-05'],
])('what has to be ordered by %s, seen on %s, is ordered on %s', (latest, today, day) => {
  expect(lastOrderDay(latest, today, mondayAndThursday)).toBe(day)
})

test('without order days any day will do', () => {
  expect([nextOrderDay('2026-03-07', []), lastOrderDay('2026-03-11', '2026-03-07', []), daysToOrder('2026-03-07', [])]).toEqual([
    '2026-03-07',
    '2026-03-11',
    0,
  ])
})
