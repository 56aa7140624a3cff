import { expect, test } from 'vitest'
import { deliveries, deliverySum } from '../../../../domain/purchasing/calendar/deliveries.ts'
import type { Arrival } from '../../../../domain/purchasing/contract.ts'

const line = (fields: Partial<Arrival>): Arrival => ({
  purchaseId: 1,
  number: 'PO-0001',
  supplier: 'Potter',
  lineId: 1,
  itemId: 1,
  sku: 'MUG',
  name: 'Mug',
  units: 10,
  expectedOn: '2026-11-18',
  late: false,
  backordered: 0,
  currency: 'EUR',
  valueMinor: 3000,
  ownMinor: 2600,
  ...fields,
})

test('lines of one order on one day are one delivery; its other day is another one', () => {
  const all = deliveries([
    line({ expectedOn: '2026-11-16', late: true }),
    line({ lineId: 2, itemId: 2, units: 4, valueMinor: null, ownMinor: null, backordered: 3 }),
    line({ lineId: 3, itemId: null, units: 2, valueMinor: 500, ownMinor: 430 }),
    line({ purchaseId: 2, number: 'PO-0002', supplier: 'Mill', expectedOn: null, valueMinor: null, ownMinor: null }),
  ])
  expect(all).toEqual([
    {
      purchaseId: 1,
      number: 'PO-0001',
      supplier: 'Potter',
      expectedOn: '2026-11-16',
      late: true,
      units: 10,
      packs: 0,
      currency: 'EUR',
      valueMinor: 3000,
      ownMinor: 2600,
      waitedFor: 0,
    },
    {
      purchaseId: 1,
      number: 'PO-0001',
      supplier: 'Potter',
      expectedOn: '2026-11-18',
      late: false,
      units: 4,
      packs: 2,
      currency: 'EUR',
      valueMinor: 500,
      ownMinor: 430,
      waitedFor: 1,
    },
    {
      purchaseId: 2,
      number: 'PO-0002',
      supplier: 'Mill',
      expectedOn: null,
      late: false,
      units: 10,
      packs: 0,
      currency: 'EUR',
      valueMinor: null,
      ownMinor: null,
      waitedFor: 0,
    },
  ])
  expect([deliverySum(all), deliverySum([])]).toEqual([
    { orders: 2, units: 24, packs: 2, ownMinor: 3030 },
    { orders: 0, units: 0, packs: 0, ownMinor: null },
  ])
})
