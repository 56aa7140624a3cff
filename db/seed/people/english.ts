import { digits, givenFirst, type Market, plain } from './market.ts'

const given = plain(
  'Amelia, Oliver, Isla, George, Freya, Harry, Poppy, Arthur, Ruby, Alfie, Grace, Edith, Rory, Hannah, ' +
    'Callum, Megan, Owen, Sian, Lewis, Imogen, Priya, Tom, Nadia, Ben, Molly, Sam, Esther, Jack',
)
const family = plain(
  'Smith, Jones, Taylor, Brown, Williams, Wilson, Johnson, Davies, Patel, Wright, Walker, Hughes, Green, ' +
    "Edwards, Clarke, Khan, Turner, Hill, Cooper, Ward, Morris, Moore, Baker, Fletcher, Hargreaves, O'Neill",
)
const street = {
  of: ['Church', 'Station', 'Mill', 'Park', 'Victoria', 'Albert', 'Orchard', 'Meadow', 'Castle', 'Queen', 'Chapel', 'Harbour'],
  kind: ['Road', 'Street', 'Lane', 'Close', 'Avenue', 'Terrace'],
} as const

const place = (city: string, region: string, postcode: string) => ({ city, region, postcode })

export const unitedKingdom: Market = {
  country: 'GB',
  given,
  family,
  places: [
    place('London', '', 'N# #@@'),
    place('Leeds', '', 'LS# #@@'),
    place('Bristol', '', 'BS# #@@'),
    place('Edinburgh', '', 'EH# #@@'),
    place('Cardiff', '', 'CF1# #@@'),
    place('Norwich', 'Norfolk', 'NR# #@@'),
    place('Belfast', '', 'BT# #@@'),
    place('Whitby', 'North Yorkshire', 'YO2# #@@'),
  ],
  fullName: givenFirst,
  street: (random) => {
    const house = `${random.between(1, 180)} ${random.pick(street.of)} ${random.pick(street.kind)}`
    return random.chance(0.15) ? { line1: `Flat ${random.between(1, 24)}`, line2: house } : { line1: house }
  },
  // Ofcom keeps 07700 900000 to 900999 for drama.
  phone: (random) => `07700 900${digits(random, 3)}`,
}

export const ireland: Market = {
  ...unitedKingdom,
  country: 'IE',
  family: plain("Murphy, Kelly, Byrne, Ryan, O'Brien, Walsh, Doyle, Gallagher, Nolan, Kavanagh"),
  places: [place('Dublin', 'Dublin 6', 'D06 @#@#'), place('Galway', 'Co. Galway', 'H91 @#@#'), place('Cork', 'Co. Cork', 'T12 @#@#')],
  phone: (random) => `+353 20 91${digits(random, 5)}`,
}

export const unitedStates: Market = {
  ...unitedKingdom,
  country: 'US',
  family: plain('Miller, Davis, Garcia, Rodriguez, Martinez, Anderson, Thompson, Nguyen, Robinson, Lee, Scott'),
  places: [
    place('Portland', 'OR', '972##'),
    place('Austin', 'TX', '787##'),
    place('Brooklyn', 'NY', '112##'),
    place('Madison', 'WI', '537##'),
    place('Boise', 'ID', '837##'),
    place('Cambridge', 'MA', '021##'),
  ],
  street: (random) => {
    const line1 = `${random.between(100, 9900)} ${random.pick(street.of)} ${random.pick(['St', 'Ave', 'Blvd', 'Dr', 'Ln'])}`
    return random.chance(0.25) ? { line1, line2: `Apt ${random.between(1, 40)}${random.pick(['', 'A', 'B'])}` } : { line1 }
  },
  // 555-0100 to 555-0199 are kept for fiction.
  phone: (random) => `(503) 555-01${digits(random, 2)}`,
}

export const australia: Market = {
  ...unitedKingdom,
  country: 'AU',
  places: [place('Fitzroy', 'VIC', '30##'), place('Newtown', 'NSW', '20##'), place('Fremantle', 'WA', '61##')],
  // ACMA keeps 0491 570 006 and its neighbours for fiction.
  phone: (random) => `0491 570 ${digits(random, 3)}`,
}
