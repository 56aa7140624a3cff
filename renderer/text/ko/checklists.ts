import type { Texts } from '../pseudo.ts'

/** What refusals at the bench say about a check; the shop's own list of checks is set up at the desk. */
export const checklists = {
  wantedAct: {
    tick: '확인이 필요합니다. F9를 누르거나 DONE을 스캔하세요.',
    choose: '답이 필요합니다. 번호를 누르세요.',
    number: '숫자가 필요합니다. 입력하고 Enter를 누르세요.',
    photo: '사진이 필요합니다. 찍거나 파일을 고르세요.',
    scan: '코드가 필요합니다. 스캔하세요.',
  },
  rangeSide: { below: '미만', above: '초과' },
  meaningKind: {
    item: '상품 바코드',
    bin: '로케이션',
    tote: '토트',
    order: '주문',
    parcel: '송장',
    person: '사원증',
    batch: '배치',
    return: '반품',
    command: '명령',
    damaged: '읽기 오류',
    unknown: '알 수 없음',
  },
} as const satisfies Texts
