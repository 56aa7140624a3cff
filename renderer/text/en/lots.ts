/** What is said when a lot may not go out. */
export const lotRefusals = {
  'lot.unknown': 'This lot is not there any more. Look at the stock again.',
  'people.owner_needed': 'This is for an owner to decide ({{owners}}). Ask one to sign in at this station.',

  'pick.lot_recalled': 'Lot {{scanned}} of {{item}} is recalled: nobody may get it. Leave it where it is; F2 asks for another lot.',
  'pick.lot_quarantined': 'Lot {{scanned}} of {{item}} waits in quarantine for a decision. Leave it where it is; F2 asks for another lot.',
  'pick.lot_expired':
    'This {{item}} was good until {{expiresOn, calendarDay}} (lot {{scanned}}). Leave it where it is; F2 asks for another lot.',
  'pick.lot_wrong': 'This {{item}} is of lot {{scanned}}; the order gets lot {{expected}}. Put it back and take the other one.',
  'pick.lot_needed': 'Several lots of {{item}} lie in this bin. Scan the code with the lot on it, or press F7 and say which one you took.',
} as const

/** The same for two metres, in the aisle. */

export const pickLotStops = {
  'pick.lot_recalled': 'Recalled lot',
  'pick.lot_quarantined': 'Lot in quarantine',
  'pick.lot_expired': 'Expired',
  'pick.lot_wrong': 'Wrong lot',
  'pick.lot_needed': 'Which lot?',
} as const
