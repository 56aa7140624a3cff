import { lotQuestion } from './lots.ts'
import type { Texts } from '../pseudo.ts'

export const bench = {
  soundsOn: '소리 켜짐, 누르면 꺼집니다',
  soundsOff: '소리 꺼짐, 누르면 켜집니다',
  noScan: '스캔하면 시작합니다',
  scanned: '스캔한 것',
  expected: '필요한 것',
  refused: '처리 안 됨',
  leave: '작업대 나가기, 작업은 유지됩니다',
  quantity: '다음 상품 {{quantity, number}}개',
  quantityWhat: '한 번만 스캔하세요. 소형 부품만 이렇게 셉니다.',
  quantityAsk: '상품을 스캔하면 {{quantity, number}}개로 셉니다',
  lot: lotQuestion,
} as const satisfies Texts

export const scanning = {
  tape: '스캔 기록',
  counts: '스캔 {{scanned, number}}건, 처리 {{done, number}}건',
  short: '스캔 {{done, number}}/{{scanned, number}}',
  last: '마지막 스캔',
  all: '매장의 모든 스캔',
  none: '아직 스캔이 없습니다. 어느 화면에서든 모든 코드를 스캔할 수 있습니다.',
  waiting: '대기 중',
  doubled: '같은 코드가 한꺼번에 두 번 들어왔습니다. 설정의 이 작업대에서 스캐너를 점검하세요.',
  unknown: '알 수 없는 코드: {{code}}. 이 쇼핑몰의 상품, 로케이션, 토트, 주문, 송장인지 확인하세요.',
  damaged: '코드가 손상되었거나 잘못 입력되었습니다: {{code}}. 다시 스캔하거나 새로 출력하세요.',
  commandMeansNothing: '이 화면에서는 {{command}} 명령을 쓸 수 없습니다.',
  noEndKey: '스캐너가 {{code}} 뒤에 Enter를 보내지 않았습니다. Enter를 보내도록 설정하거나 설정에서 종료 키를 고르세요.',
  openedOrder: '주문 {{number}}',
  openedItem: '{{sku}}, {{name}}',
  openedBin: '로케이션 {{code}}',
  openedTote: '토트 {{code}}',
  emptyTote: '빈 토트입니다: {{code}}',
  openedBatch: '배치 {{code}}',
  openedPurchase: '발주 {{number}}, {{supplier}}',
  signedIn: '작업자: {{name}}',
  thing: {
    item: '상품',
    bin: '로케이션',
    tote: '토트',
    order: '주문',
    parcel: '다음 주문의 송장:',
    person: '사원증:',
    batch: '배치',
    return: '반품',
    purchase: '발주',
  },
} as const satisfies Texts

export const scale = {
  opening: '저울 연결 중',
  absent: {
    unplugged: '저울이 없습니다. {{port}}에 연결하거나 무게를 입력하세요.',
    denied: '이 사용자는 {{port}}를 열 수 없습니다. 직렬 포트 그룹(dialout)에 추가하거나 무게를 입력하세요.',
    in_use: '다른 프로그램이 {{port}}를 쓰고 있습니다. 그 프로그램을 닫거나 무게를 입력하세요.',
    other: '{{port}}를 열 수 없습니다: {{detail}}. 무게를 입력하세요.',
  },
  silent: '저울이 응답하지 않습니다. 전원과 케이블을 확인하거나 무게를 입력하세요.',
  unreadable: '저울의 통신 방식이 설정의 이 작업대와 다릅니다. 무게를 입력하세요.',
  empty: '저울이 비어 있습니다',
  stable: '안정됨',
  moving: '흔들리는 중, 아직 읽지 않음',
  overload: '저울의 한도를 넘었습니다. 내려놓고 다른 저울의 무게를 입력하세요.',
  below_zero: '0보다 작습니다. 모두 내려놓고 저울의 영점 키를 누르세요.',
  needs_zero: '저울의 영점이 틀어졌습니다. 모두 내려놓고 껐다 켜거나 교정을 맡기세요.',
  busy: '저울이 바쁩니다. 저울 화면을 확인하세요.',
} as const satisfies Texts

export const time = {
  at: '{{time}}, {{left}}',
  now: '지금',
  inMinutes: '{{minutes, number}}분 후',
  inHours: '{{hours, number}}시간 {{minutes, number}}분 후',
  inDays: '{{days, number}}일 {{hours, number}}시간 후',
  lateMinutes: '{{minutes, number}}분 지남',
  lateHours: '{{hours, number}}시간 {{minutes, number}}분 지남',
  lateDays: '{{days, number}}일 {{hours, number}}시간 지남',
  agoMinutes: '{{minutes, number}}분 전',
  agoHours: '{{hours, number}}시간 {{minutes, number}}분 전',
  agoDays: '{{days, number}}일 {{hours, number}}시간 전',
} as const satisfies Texts

export const ui = {
  column: { acts: '작업' },
  loading: '불러오는 중',
  retry: '다시 시도',
  close: '닫기',
  cancel: '그대로 두기',
  save: '변경 저장',
  undo: '되돌리기',
  clearSearch: '검색어 지우기',
  filteredOut: '일치하는 항목 없음',
  filteredOutBody: '{{filter}}에 맞는 행이 없습니다.',
  clearFilters: '필터 해제',
  failedTitle: '불러오지 못했습니다',
  moreRows: '스크롤하면 더 불러옵니다',
  noPicture: '사진 없음',
  pictureOf: '{{name}} 사진',
  units_other: '{{count, number}}개',
  more: '외 {{count, number}}건',
  detail: '상세',
  closeDetail: '상세 닫기',
} as const satisfies Texts

export const print = {
  codes: {
    totes: '토트 코드 출력',
    bins: '로케이션 코드 출력',
    items: '상품 라벨 출력',
    staff: '사원증 출력',
    commands: '명령 코드 출력',
    scanner: '시험 코드 출력',
  },
  paper: { '50x25mm': '소형 라벨, 50 × 25 mm', a4: '용지, A4', letter: '용지, US Letter' },
  sent_other: '{{printer}} 프린터로 {{count, number}}쪽을 보냈습니다',
} as const satisfies Texts
