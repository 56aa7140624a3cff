import type { SupplierFields } from '../../../domain/suppliers/contract.ts'

export interface SampleSupplier {
  readonly fields: SupplierFields
  /** Begins what they call their goods. */
  readonly code: string
  /** Products that they sell, by how their SKUs begin; the first who names one is asked first. */
  readonly products: readonly string[]
  /** What they ask of what the shop asks, in hundredths. */
  readonly share: number
}

const plain: Pick<SupplierFields, 'account' | 'note' | 'orderWeekdays' | 'inspection' | 'inspectionChecks'> = {
  account: '',
  note: '',
  orderWeekdays: [],
  inspection: 'none',
  inspectionChecks: [],
}

/** `euro` is what the one abroad is paid in. */
export function suppliersOf(currency: string, euro: string): readonly SampleSupplier[] {
  return [
    {
      code: 'PP',
      products: ['CUP', 'PLT', 'BWL', 'TPT', 'VAS', 'POT'],
      share: 46,
      fields: {
        ...plain,
        name: 'Peak Pottery',
        account: 'HP-1187',
        currency,
        leadTimeDays: 10,
        minOrderMinor: 15_000,
        orderWeekdays: [1, 4],
        contacts: [
          {
            name: 'Nell Ashby',
            role: 'Orders',
            email: 'orders@peak-pottery.example',
            phone: '01629 960118',
          },
        ],
        address: 'Kiln Yard\nBakewell DE45 1XX',
        note: 'Closed in the first half of August.',
        inspection: 'sample',
        inspectionChecks: ['Glaze without cracks', 'Cartons dry and whole'],
      },
    },
    {
      code: 'EL',
      products: ['MUG', 'BTL'],
      share: 50,
      fields: {
        ...plain,
        name: 'Emaillerie du Lac',
        account: 'GB 4471',
        currency: euro,
        leadTimeDays: 14,
        minOrderMinor: 40_000,
        contacts: [
          {
            name: 'Lucie Besson',
            role: 'Export',
            email: 'export@emaillerie-du-lac.example',
            phone: '+33 4 50 00 00 00',
          },
        ],
        address: '8 quai des Forges\n74000 Annecy\nFrance',
      },
    },
    {
      code: 'LT',
      products: ['TSH', 'SCK', 'SCF', 'BNI', 'TOT', 'APR', 'TWL', 'CSH', 'BLK'],
      share: 42,
      fields: {
        ...plain,
        name: 'Loom & Thread Mill',
        account: '20931',
        currency,
        leadTimeDays: 12,
        minOrderMinor: 25_000,
        contacts: [
          {
            name: 'Amir Shah',
            role: 'Sales',
            email: 'amir@loom-and-thread.example',
            phone: '0161 496 0122',
          },
        ],
        address: 'Weaver Street 3\nManchester M4 4AA',
        inspection: 'sample',
        inspectionChecks: ['Size label matches', 'Seams closed'],
      },
    },
    {
      code: 'CX',
      products: ['NBK', 'CRD', 'PST', 'TPE', 'INK', 'PCL', 'WRP', 'PZL'],
      share: 48,
      fields: {
        ...plain,
        name: 'Caxton Paper',
        account: 'W-552',
        currency,
        leadTimeDays: 5,
        minOrderMinor: 10_000,
        contacts: [
          {
            name: 'Order desk',
            role: '',
            email: 'desk@caxton-paper.example',
            phone: '020 7946 0177',
          },
        ],
        address: '14 Press Lane\nLondon SE1 0XX',
      },
    },
    {
      code: 'RS',
      products: ['NBK', 'CRD', 'PCL', 'WRP'],
      share: 53,
      fields: {
        ...plain,
        name: 'Riverside Stationers',
        currency,
        leadTimeDays: 3,
        minOrderMinor: 0,
        contacts: [
          {
            name: 'Jo Marsh',
            role: 'Sales',
            email: 'jo@riverside-stationers.example',
            phone: '01904 496 0131',
          },
        ],
        address: '2 Foss Bank\nYork YO31 7AA',
      },
    },
    {
      code: 'DL',
      products: ['TEA', 'HNY', 'JAM', 'COF', 'CHO', 'OIL'],
      share: 55,
      fields: {
        ...plain,
        name: 'Dales Larder',
        account: 'HARBOUR',
        currency,
        leadTimeDays: 4,
        minOrderMinor: 8000,
        orderWeekdays: [1, 2, 3, 4],
        contacts: [
          {
            name: 'Beth Metcalfe',
            role: 'Trade',
            email: 'trade@dales-larder.example',
            phone: '01969 496 0145',
          },
        ],
        address: 'Market Place\nHawes DL8 3RD',
        inspection: 'all',
        inspectionChecks: ['Seals unbroken', 'Best before day at least 90 days away'],
      },
    },
    {
      code: 'AW',
      products: ['BRD', 'KNF', 'CDL', 'SOP', 'LMP', 'SPK', 'CLK', 'LTS'],
      share: 45,
      fields: {
        ...plain,
        name: 'Alder Workshop',
        currency,
        leadTimeDays: 15,
        minOrderMinor: 20_000,
        contacts: [
          {
            name: 'Gwen Pryce',
            role: 'Owner',
            email: 'gwen@alder-workshop.example',
            phone: '029 2018 0156',
          },
        ],
        address: 'Old Station Yard\nHay-on-Wye HR3 5AA',
      },
    },
  ]
}
