import type { Output } from '../../../api/calls.ts'

export type SupplierDetail = Output<'suppliers.get'>

/** ISO weekdays: 1 is Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

export function dayNumber(day: number): (typeof weekdays)[number] {
  return weekdays.find((known) => known === day) ?? 1
}
