/** What is said when a lot may not go out. */
export const lotRefusals = {
  'lot.unknown': 'This lot is not there any more. Look at the stock again.',
  'people.owner_needed': 'This is for an owner to decide ({{owners}}). Ask one to sign in at this station.',
} as const
