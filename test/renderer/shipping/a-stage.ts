import type { CarrierStage, StagedParcel } from '../../../domain/shipping/contract.ts'

export function aStaged(id: number, more: Partial<StagedParcel> = {}): StagedParcel {
  return {
    id,
    sscc: `00400000000000000${id}`,
    orderId: id,
    orderNumber: String(1000 + id),
    customer: 'Anna Example',
    country: 'GB',
    service: 'Tracked 48',
    weightGrams: 510,
    tracking: '',
    promiseAt: 0,
    labelledAt: 0,
    ...more,
  }
}

export function aStage(staged: readonly StagedParcel[], out: readonly StagedParcel[]): CarrierStage {
  const manifest = out.length === 0 ? null : { id: 1, openedAt: 0, parcels: [...out] }
  return { carrier: 'RM', name: 'Royal Mail', cutOffAt: null, staged: [...staged], leftBehind: [], manifest }
}
