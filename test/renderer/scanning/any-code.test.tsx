import { waitFor } from '@testing-library/react'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { scans } from '../../../renderer/scanning/answer.ts'
import { openWindow, serviceBehind, type ServiceBehind, type ShopWindow } from '../shop-window.tsx'
import { aShopAtWork, type Work } from './a-shop-at-work.ts'
import { anyCodeTable } from './any-code-table.ts'
import { scanAtWindow } from './scanner.ts'

let service: ServiceBehind
let opened: ShopWindow
let work: Work

beforeAll(async () => {
  service = await serviceBehind()
  work = await aShopAtWork()
  opened = await openWindow('/today')
  await waitFor(() => expect(document.querySelector('main')).not.toBeNull())
})
afterAll(async () => {
  opened.close()
  await service.close()
})

/** Codes that change nothing wherever they are scanned. */
const codes: Readonly<Record<string, () => string>> = {
  'another item': () => '4006381333948',
  'an item and its lot': () => ']d2010400638133394810LOT7',
  'a bin': () => 'B-2',
  'an empty tote': () => 'T-9',
  'an order': () => ownCode('order', work.readyOrder),
  'its number': () => '1003',
  'a handed-over parcel': () => ownCode('parcel', work.goneParcel),
  'a return': () => ownCode('return', work.returnId),
  'a badge': () => `]C1${ownCode('staff', work.staffId)}`,
  'a command': () => commandCode('QTY9'),
  'a damaged code': () => 'PBO0001X',
  nonsense: () => 'NOBODY-KNOWS',
}

interface Place {
  readonly path: string
  readonly heading: RegExp
}

const places: Readonly<Record<string, () => Place>> = {
  Today: () => ({ path: '/today', heading: /^Today/ }),
  Orders: () => ({ path: '/orders/ready', heading: /^Orders/ }),
  'the Pick desk': () => ({ path: '/pick', heading: /^Pick/ }),
  'a walk': () => ({ path: `/pick/${work.batchId}`, heading: /^Batch/ }),
  'the Pack desk': () => ({ path: '/pack', heading: /^Pack/ }),
  'the free bench': () => ({ path: '/pack/next', heading: /^Pack/ }),
  'a parcel': () => ({ path: `/pack/${work.parcelId}`, heading: /^Order 1001/ }),
  'the Ship desk': () => ({ path: '/ship', heading: /^Ship/ }),
  'a scan-out': () => ({ path: '/ship/out/POST', heading: /^Scan-out to Post/ }),
  'the Returns desk': () => ({ path: '/returns', heading: /^Returns/ }),
  'a return at the bench': () => ({ path: `/returns/${work.returnId}`, heading: /^Return PBR/ }),
  Stock: () => ({ path: '/stock/items', heading: /^Stock/ }),
  Counts: () => ({ path: '/stock/counts', heading: /^Stock/ }),
  'the Receive desk': () => ({ path: '/buy/receive', heading: /^Buy/ }),
  Buy: () => ({ path: '/buy/reorder', heading: /^Buy/ }),
  Import: () => ({ path: '/import', heading: /^Import/ }),
  'the list of scans': () => ({ path: '/scans', heading: /^Scans/ }),
  'a parcel’s evidence': () => ({ path: `/parcels/${work.goneParcel}`, heading: /1000/ }),
  Settings: () => ({ path: '/settings/station', heading: /^Settings/ }),
}

async function goTo({ path, heading }: Place): Promise<void> {
  window.location.hash = path
  await waitFor(() => expect(document.querySelector('h1')?.textContent).toMatch(heading))
}

/** What a code does at a place: its tone, what was said, and where the window is after it. */
async function scanAt(place: Place, code: string): Promise<string> {
  await goTo(place)
  const { scanned } = scans.tape.current()
  scanAtWindow(code)
  await waitFor(() => expect(scans.tape.current().done).toBe(scanned + 1), { timeout: 5000 })
  const answer = scans.tape.current().entries[0]?.answer
  const there = window.location.hash.slice(1).replace(/(?<=\/bins\/)\d+/, 'B-2')
  return `${answer?.tone}: ${answer?.text}${there === place.path ? '' : ` -> ${there}`}`
}

it.each(Object.entries(places))(
  'at %s every code says what it means there, or why it means nothing',
  async (place, where) => {
    const said: Record<string, string> = {}
    for (const [name, code] of Object.entries(codes)) said[name] = await scanAt(where(), code())
    const row = anyCodeTable[place]
    // A lot changes what a code means only where lots are asked for.
    expect(said).toEqual({ ...row, 'an item and its lot': row?.['another item'] })
  },
  60_000,
)
