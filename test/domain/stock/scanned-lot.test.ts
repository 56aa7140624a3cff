import { expect, it } from 'vitest'
import { faultOfUnit, type HeldLot, type NamedLot } from '../../../domain/stock/scanned-lot.ts'

const held = (lot: string, more: Partial<HeldLot> = {}): HeldLot => ({ lotId: lot.length, lot, status: 'ok', expiresOn: null, ...more })
const today = '2026-03-02'
const said = (unit: NamedLot, lots: readonly HeldLot[], sure = true) => {
  const fault = faultOfUnit(unit, lots, sure, today)
  return fault === null ? 'right' : [fault.kind, fault.lot, fault.expected].filter(Boolean).join(' ')
}

it('a unit of the lot that is asked for is right, however its letters are written', () => {
  expect(said({ lot: 'l1' }, [held('L1')])).toBe('right')
  expect(said({ lot: 'other', lotId: 2 }, [held('L1')])).toBe('right')
})

it('a unit of another lot is wrong', () => {
  expect(said({ lot: 'L2' }, [held('L1')])).toBe('wrong L2 L1')
  expect(said({ lot: 'L3' }, [held('L1'), held('L22')])).toBe('wrong L3 L1, L22')
})

it('a stopped or expired unit is named as that before its lot is compared', () => {
  expect(said({ lot: 'L2', lotId: 9, lotStatus: 'recalled' }, [held('L1')])).toBe('recalled L2 L1')
  expect(said({ lot: 'L2', lotId: 9, lotStatus: 'quarantined' }, [held('L1')])).toBe('quarantined L2 L1')
  expect(said({ lot: 'L2', expiresOn: '2026-03-01' }, [held('L1')])).toBe('expired L2 L1')
  expect(said({ lot: 'L1', expiresOn: '2026-03-02' }, [held('L1')])).toBe('right')
})

it('the lot that is asked for stops too when it was recalled or ran out since', () => {
  expect(said({ lot: 'L1' }, [held('L1', { status: 'recalled' })])).toBe('recalled L1')
  expect(said({}, [held('L1', { expiresOn: '2026-03-01' })])).toBe('expired L1')
})

it('a plain barcode is enough only where the lot is sure', () => {
  expect(said({}, [held('L1')])).toBe('right')
  expect(said({}, [held('L1')], false)).toBe('needed L1')
})
