/** Read from two metres: two or three words. */
export const receivingStops = {
  'receiving.over': '주문보다 많음',
  'receiving.unordered': '주문하지 않음',
  'receiving.lot_needed': '어느 로트?',
  'receiving.lot_stopped': '중지된 로트',
  'receiving.expired': '유통기한 지남',
  'receiving.wrong_stage': '지금 단계 아님',
  'receiving.nothing_came': '센 것 없음',
  'receiving.too_many': '너무 많음',
  'receiving.weight_needed': '무게 재기',
  'receiving.short_weight': '무게 부족',
  'receiving.fault_units': '점검 먼저',
  'receiving.not_here': '이 입고 아님',
  'receiving.undo_blocked': '이미 할당됨',
  'receiving.code_unknown': '알 수 없는 코드',
  'purchase.rate_missing': '환율 없음',
} as const
