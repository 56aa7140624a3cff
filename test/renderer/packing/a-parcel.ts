import type { PackCheck, PackLine, ParcelView } from '../../../domain/packing/contract.ts'

export function aLine(more: Partial<PackLine> = {}): PackLine {
  return {
    lineId: 1,
    itemId: 1,
    sku: 'MUG-BLUE',
    name: 'Enamel mug',
    variant: { colour: 'blue' },
    photoId: null,
    flags: [],
    expected: 2,
    verified: 0,
    weightGrams: 180,
    ...more,
  }
}

export const cartons = [
  { code: 'S', name: 'Small box', lengthMm: 200, widthMm: 150, heightMm: 100, tareGrams: 60 },
  { code: 'M', name: 'Medium box', lengthMm: 300, widthMm: 200, heightMm: 150, tareGrams: 120 },
] as const

export function aCheck(more: Partial<PackCheck> = {}): PackCheck {
  const state = { required: true, done: false, skipped: false, answer: '', photoId: null }
  return { key: 'padding', text: 'Padding', help: '', ...state, ask: { kind: 'tick' }, ...more }
}

/** Two mugs for order 1001, none verified yet. */
export function aParcel(more: Partial<ParcelView> = {}): ParcelView {
  const shipTo = { name: 'Anna Example', company: '', line1: '1 Sample Street', line2: '', line3: '', city: 'Leeds', region: '' }
  return {
    id: 1,
    code: 'PBP0001U',
    sscc: '004000000000000015',
    status: 'open',
    stage: 'verify',
    packer: 'Minh Tran',
    packerId: 1,
    station: 'Bench 1',
    orderId: 1,
    orderNumber: '1001',
    orderCode: 'PBO0001X',
    channel: 'web',
    promiseAt: 0,
    shipTo: { ...shipTo, postcode: 'LS1 1AA', country: 'GB', phone: '' },
    tier: '',
    note: '',
    goesWith: [],
    serviceLevel: '',
    totes: ['TOTE-1'],
    takenFrom: '',
    box: 1,
    follow: 0,
    stoppedLot: null,
    lines: [aLine()],
    checks: [],
    cartons: [...cartons],
    suggestion: null,
    undecided: null,
    material: [],
    eco: false,
    gift: false,
    giftMessage: '',
    carton: '',
    carrier: '',
    service: '',
    contentsGrams: 360,
    weightGrams: null,
    weightFromItems: false,
    canUndo: true,
    ...more,
  }
}
