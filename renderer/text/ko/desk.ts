/** Of the desk's texts, those that are read at a bench too. */
export const evidence = {
  see: '증빙',
  seeOf: '상자 {{sscc}}의 증빙',
  label: '송장',
  weightComputed: '{{weight}}, 상품 무게로 계산',
} as const

export const orders = {
  tier: '고객 구분: {{tier}}',
} as const
