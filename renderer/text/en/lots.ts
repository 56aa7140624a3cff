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
    'Lot {{scanned}} of {{item}} keeps longer (until {{expiresOn}}) than lot {{expected}}, which has to go first. Put it back and take the other one.',
  'pick.lot_needed': 'Several lots of {{item}} lie in this bin. Scan the code with the lot on it, or press F7 and say which one you took.',

  'pack.lot_recalled': 'Lot {{scanned}} of {{item}} is recalled: it must not go out. F8 takes it out into quarantine.',
  'pack.lot_quarantined': 'Lot {{scanned}} of {{item}} waits in quarantine for a decision. F8 takes it out of this parcel.',
  'pack.lot_expired': 'This {{item}} was good until {{expiresOn, calendarDay}} (lot {{scanned}}). F8 takes it out into quarantine.',
  'pack.lot_wrong': 'This {{item}} is of lot {{scanned}}; lot {{expected}} was picked for this order. Look for that one in the tote.',
  'pack.lot_needed': 'Several lots of {{item}} belong into this parcel. Scan the code with the lot on it, or press F2 and say which.',
  'pack.weight_over':
    'The box weighs {{weighed, grams}}, but what belongs into it weighs {{atMost, grams}} at most. Weigh again, count again; or F8 asks an owner.',
  'pack.over_limit': '{{of}} takes {{limitGrams, grams}} at most, and the box weighs {{weighed, grams}}. Take another one, or two boxes.',
  'pack.carton_soft': '{{sku}} ({{flag, handlingFlag}}) needs a carton with walls; {{carton}} gives way. Choose another carton.',
  'pack.scan_it_first': 'Scan the unit that is damaged, then take it out; or choose its line.',
  'pack.nothing_to_take_out': 'Nothing of order {{number}} is left to take out.',
  'ship.lot_recalled': 'Lot {{lot}} of {{sku}} is recalled, and order {{number}} has it. Keep the parcel; a bench takes the lot out.',
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

export const shipLotStops = { 'ship.lot_recalled': 'Recalled lot', 'ship.lot_quarantined': 'Lot in quarantine' } as const

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
