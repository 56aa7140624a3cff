import type { LotStatus } from '../../../domain/stock/lot.ts'

/** What is said when a lot may not go out. */
export const lotRefusals = {
  'lot.unknown': 'This lot is not there any more. Look at the stock again.',
  'people.owner_needed': 'This is for an owner to decide ({{owners}}). Ask one to sign in at this station.',

  'pick.lot_recalled': 'Lot {{scanned}} of {{item}} is recalled: nobody may get it. Leave it where it is; F2 asks for another lot.',
  'pick.lot_quarantined': 'Lot {{scanned}} of {{item}} waits in quarantine for a decision. Leave it where it is; F2 asks for another lot.',
  'pick.lot_expired':
    'This {{item}} was good until {{expiresOn, calendarDay}} (lot {{scanned}}). Leave it where it is; F2 asks for another lot.',
  'pick.lot_wrong': 'This {{item}} is of lot {{scanned}}; the order gets lot {{expected}}. Put it back and take the other one.',
  'pick.lot_later':
    'Lot {{scanned}} of {{item}} keeps longer (until {{expiresOn, calendarDay}}) than lot {{expected}}, which has to go first. Put it back and take the other one.',
  'pick.lot_needed': 'Several lots of {{item}} lie in this bin. Scan the code with the lot on it, or press F7 and say which one you took.',

  'pack.lot_recalled': 'Lot {{scanned}} of {{item}} is recalled: it must not go out. F10 takes it out into quarantine.',
  'pack.lot_quarantined': 'Lot {{scanned}} of {{item}} waits in quarantine for a decision. F10 takes it out of this parcel.',
  'pack.lot_expired': 'This {{item}} was good until {{expiresOn, calendarDay}} (lot {{scanned}}). F10 takes it out into quarantine.',
  'pack.lot_wrong': 'This {{item}} is of lot {{scanned}}; lot {{expected}} was picked for this order. Look for that one in the tote.',
  'pack.lot_needed': 'Several lots of {{item}} belong into this parcel. Scan the code with the lot on it, or press F2 and say which.',
  'pack.weight_over':
    'The box weighs {{weighed, grams}}, but what belongs into it weighs {{atMost, grams}} at most. Weigh again, count again; or F6 asks an owner.',
  'pack.over_limit': '{{of}} takes {{limitGrams, grams}} at most, and the box weighs {{weighed, grams}}. Take another one, or two boxes.',
  'pack.carton_soft': '{{sku}} ({{flag, handlingFlag}}) needs a carton with walls; {{carton}} gives way. Choose another carton.',
  'pack.scan_it_first': 'Scan the unit that is damaged, then take it out; or choose its line.',
  'pack.nothing_to_take_out': 'Nothing of order {{number}} is left to take out.',
  'ship.lot_recalled': 'Lot {{lot}} of {{sku}} is recalled, and order {{number}} has it. Keep the parcel; a bench takes the lot out.',
  'ship.lot_expired':
    'Lot {{lot}} of {{sku}} has expired, and order {{number}} has it. Keep the parcel; UNDO at a bench opens it, and the lot comes out.',
  'ship.lot_quarantined': 'Lot {{lot}} of {{sku}} waits in quarantine, and order {{number}} has it. Keep the parcel; a bench takes it out.',
} as const

/** The same for two metres, in the aisle. */

export const pickLotStops = {
  'pick.lot_recalled': 'Recalled lot',
  'pick.lot_quarantined': 'Lot in quarantine',
  'pick.lot_expired': 'Expired',
  'pick.lot_wrong': 'Wrong lot',
  'pick.lot_later': 'That lot goes later',
  'pick.lot_needed': 'Which lot?',
} as const

export const packLotStops = {
  'pack.lot_recalled': 'Recalled lot',
  'pack.lot_quarantined': 'Lot in quarantine',
  'pack.lot_expired': 'Expired',
  'pack.lot_wrong': 'Wrong lot',
  'pack.lot_needed': 'Which lot?',
  'pack.weight_over': 'Too heavy',
  'pack.over_limit': 'Over the limit',
  'pack.carton_soft': 'Carton too soft',
  'pack.scan_it_first': 'Scan it first',
  'pack.nothing_to_take_out': 'Nothing to take out',
} as const

export const shipLotStops = {
  'ship.lot_recalled': 'Recalled lot',
  'ship.lot_quarantined': 'Lot in quarantine',
  'ship.lot_expired': 'Expired lot',
} as const

/** What the bench says when units left the parcel. */
export const takenOutSaid = {
  taken_out_one: '{{sku}} is out: put it into quarantine',
  taken_out_other: '{{sku}} is out, {{count, units}}: put them into quarantine',
  taken_out_waits_one:
    'Another one is there and will be picked first. The order waits; what is left of it stays in its tote. F4 takes it back.',
  taken_out_waits_other:
    '{{count, number}} others are there and will be picked first. The order waits; the rest stays in its tote. F4 takes it back.',
  taken_out_all: 'Nothing else belongs into this parcel. F4 takes it back.',
} as const

/** Stock: stopping a lot. */
export const lotMarking = {
  button: 'Lot',
  open: 'Stop or release lot {{lot}} of {{sku}}',
  title: '{{sku}}, lot {{lot}}',
  because: '{{state}}: {{reason}}',
  reason: 'Why',
  means: {
    ok: 'Promised, picked and packed as usual.',
    quarantined: 'Nothing of it goes out until somebody decides. What is packed stops at its next scan.',
    recalled: 'Nobody may get it. What is promised gets another lot; what is picked, packed or labelled stops at its next scan.',
  },
  act: { ok: 'Release the lot', quarantined: 'Quarantine the lot', recalled: 'Recall the lot' },
  done: {
    ok: 'Lot {{lot}} goes out again',
    quarantined: 'Lot {{lot}} is in quarantine',
    recalled: 'Lot {{lot}} is recalled',
  },
  anew_one: 'One unit was promised anew from other lots, or waits.',
  anew_other: '{{count, number}} units were promised anew from other lots, or wait.',
} as const

export const lotStates = { ok: 'Goes out', quarantined: 'Quarantined', recalled: 'Recalled' } as const satisfies Readonly<
  Record<LotStatus, string>
>

/** Asking for the lot of a unit, in the aisle and at the bench. */
export const lotQuestion = {
  key: 'Which lot?',
  title: 'Which lot is printed on it?',
  sentence: 'Only these are asked for.',
  none: 'None of these: I put it back',
} as const

/** Dialogs of the bench about units and weights that do not fit. */
export const takeOutDialog = {
  title: 'Which item is damaged?',
  sentence: 'One unit leaves the parcel for quarantine. F4 takes it back.',
} as const

export const overruleDialog = {
  title: 'Let the weight pass',
  sentence: 'The weight does not fit what was scanned. An owner looks into the box and says why it may go.',
  owner: 'Owner',
  reason: 'Why it may go',
  act: 'Let it pass',
} as const
