import type { BatchView, PickTask } from '../../../domain/picking/contract.ts'

/** Two mugs for order 1001, on place 1. */
export function aTask(more: Partial<PickTask> = {}): PickTask {
  return {
    id: 1,
    orderId: 1,
    orderNumber: '1001',
    lineId: 1,
    itemId: 1,
    sku: 'MUG-BLUE',
    name: 'Enamel mug',
    variant: { colour: 'blue', size: '350 ml' },
    photoId: null,
    lot: '',
    bin: 'A-01-1',
    binId: 1,
    zone: 'A',
    quantity: 2,
    picked: 0,
    position: 1,
    tote: 'TOTE-1',
    status: 'open',
    ...more,
  }
}

/** A cart with one place, standing before its first bin. */
export function aBatch(more: Partial<BatchView> = {}): BatchView {
  const tasks = more.tasks ?? [aTask()]
  return {
    id: 7,
    code: 'PBK00077',
    kind: 'cluster',
    zone: '',
    cart: { columns: 2, rows: 2 },
    status: 'picking',
    picker: 'Minh Tran',
    pickerId: 1,
    station: 'Bench 1',
    startedAt: 0,
    orders: [aPlace(1)],
    tasks,
    step: { kind: 'bin', task: tasks[0] ?? aTask() },
    stepNumber: 2,
    stepCount: 3,
    undo: 'tote',
    ...more,
  }
}

export function aPlace(position: number, more: Partial<BatchView['orders'][number]> = {}): BatchView['orders'][number] {
  return {
    orderId: position,
    number: String(1000 + position),
    position,
    tote: `TOTE-${position}`,
    units: 2,
    picked: 0,
    missing: 0,
    status: 'picking',
    ...more,
  }
}
