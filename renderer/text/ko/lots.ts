/** Lots, damaged units and weights that an owner lets pass, at the bench. */
export const lotQuestion = {
  key: '어느 로트인가요?',
  title: '상품에 적힌 로트는 무엇인가요?',
  sentence: '이 로트만 꺼내야 합니다.',
  none: '여기에 없음: 제자리에 둡니다',
} as const

export const takeOutDialog = {
  title: '어떤 상품이 파손되었나요?',
  sentence: '한 개를 상자에서 빼서 격리합니다. F4로 되돌립니다.',
} as const

export const overruleDialog = {
  title: '무게 승인',
  sentence: '무게가 스캔한 상품과 맞지 않습니다. 대표자가 상자를 확인하고 보내도 되는 이유를 적습니다.',
  owner: '대표자',
  reason: '보내도 되는 이유',
  act: '승인',
} as const

export const lotStates = { ok: '출고 가능', quarantined: '격리', recalled: '회수' } as const
