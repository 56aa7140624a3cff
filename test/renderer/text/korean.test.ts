import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { houseTexts } from '../../../domain/checklists/house.ts'
import { catalogue } from '../../../renderer/text/catalogue.ts'
import { refusals } from '../../../renderer/text/en/refusals.ts'
import { stops } from '../../../renderer/text/en/stops.ts'
import { checkText } from '../../../renderer/text/check-text.ts'
import { korean } from '../../../renderer/text/ko/catalogue.ts'
import { refusals as koreanRefusals } from '../../../renderer/text/ko/refusals.ts'
import { stops as koreanStops } from '../../../renderer/text/ko/stops.ts'
import type { Texts } from '../../../renderer/text/pseudo.ts'
import { refusalText, startTexts, stopTitle, texts } from '../../../renderer/text/text.ts'
import { keysIn, reachableFiles } from './reachable-keys.ts'

function leaves(part: Texts, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(part).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${path}${key}`, text] as const] : leaves(text, `${path}${key}.`),
  )
}

/** Read at a bench: these are complete in Korean. Everything else may be in English. */
const { app, bench, counts, packing, picking, print, receiving, replenish, returns, scale, scanning, shipping, states, time, ui } =
  catalogue
/** Pick faces are set at the desk. */
const { faces: _faces, ...replenishBench } = replenish
const benchTexts: Texts = {
  app,
  bench,
  counts,
  packing,
  picking,
  print,
  receiving,
  replenish: replenishBench,
  returns,
  scale,
  scanning,
  shipping,
  states,
  time,
  ui,
}
const screens = join(import.meta.dirname, '../../../renderer/screens')
const benchScreens = [
  'picking/pick-bench.tsx',
  'packing/pack-bench.tsx',
  'packing/next-bench.tsx',
  'shipping/ship-bench.tsx',
  'stock/counts/count-bench.tsx',
  'stock/replenish/replenish-bench.tsx',
  'returns/return-bench.tsx',
  'buy/receive/receive-bench.tsx',
].map((file) => join(screens, file))
const benchRefusals = /^(?:internal|person\.|pick\.|picking\.|batch\.|pack\.|parcel\.|ship\.|returns\.|scan\.|print\.|replenish\.)/

const english = [
  ...leaves(benchTexts),
  ...leaves({ refusals: Object.fromEntries(Object.entries(refusals).filter(([code]) => benchRefusals.test(code))), stops }),
]
const translated = new Map(leaves({ ...korean, refusals: koreanRefusals, stops: koreanStops }))
const isSingular = (key: string) => key.endsWith('_one')
const params = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? '').toSorted()

describe('Korean', () => {
  beforeAll(() => startTexts('ko'))
  afterAll(() => startTexts('en'))

  it('has every text that is read at a bench', () => {
    expect(english.map(([key]) => key).filter((key) => !isSingular(key) && !translated.has(key))).toEqual([])
  })

  it('has every text that the screens of the benches ask for, wherever it stands in the catalogue', () => {
    const files = reachableFiles(benchScreens)
    const known = [...translated.keys()].map((key) => key.replace(/_(?:one|other)$/, ''))
    const missing = keysIn(files).filter(
      (key) => !known.some((one) => (key.endsWith('*') ? one.startsWith(key.slice(0, -1)) : one === key)),
    )
    expect(missing).toEqual([])
  })

  it('has no text that English has no more', () => {
    const known = new Set([...leaves(catalogue), ...leaves({ refusals, stops })].map(([key]) => key))
    expect([...translated.keys()].filter((key) => !known.has(key))).toEqual([])
  })

  it('says every value that the English sentence says, and no other', () => {
    const said = english.filter(([key]) => translated.has(key) && !isSingular(key))
    const other = said.filter(([key, text]) => {
      const own = params(translated.get(key) ?? '')
      const wanted = params(text)
      // What a number counts may be said without the number.
      return (
        own.some((name) => !wanted.includes(name)) || wanted.some((name) => name !== 'count' && name !== 'status' && !own.includes(name))
      )
    })
    expect(other.map(([key]) => key)).toEqual([])
  })

  it('is Korean: every text that has words has Hangul, but for names and signs', () => {
    const without = english.flatMap(([key]) => {
      const text = translated.get(key)?.replace(/\{\{.*?\}\}/g, '') ?? ''
      return /[A-Za-z]/.test(text) && !/[가-힣]/.test(text) ? [key] : []
    })
    expect(without).toEqual(['app.name', 'packing.box.grams', 'receiving.bench.grams'])
  })

  it('is said in refusals, with its units and states, and in English where there is none', () => {
    expect([
      refusalText({ code: 'pack.not_picked', params: { number: '1001', status: 'picking', remaining: 2 } }),
      refusalText({ code: 'ship.not_labelled', params: { number: '1001', status: 'closed' } }),
      refusalText({ code: 'pick.order_stopped', params: { number: '1001', reason: 'delay_consent' } }),
      refusalText({ code: 'pack.order_stopped', params: { number: '1001', reason: 'cancelled' } }),
      refusalText({ code: 'scan.command_not_here', params: { command: 'QTY3' } }),
      refusalText({ code: 'pack.check_open', params: { text: houseTexts.gift } }),
      refusalText({ code: 'pack.check_open', params: { text: 'Slip' } }),
      checkText(texts.t, houseTexts.addressHelp),
      refusalText({ code: 'scan.not_here', params: { scanned: 'A', what: 'tote', name: 'T1' } }),
      refusalText({ code: 'settings.stale', params: { version: 2 } }).slice(0, 12),
      stopTitle({ code: 'pick.wrong_bin', params: {} }),
      texts.t('ui.units', { count: 1 }),
    ]).toEqual([
      '주문 1001: 아직 피킹 전입니다. 남은 수량 2개. 먼저 피킹하세요.',
      '주문 1001의 상자: 닫음 상태입니다. 먼저 포장을 끝내세요.',
      '주문 1001: 중지되었습니다(지연 동의). 나중에(SKIP)를 누르면 토트를 빼고 계속합니다.',
      '주문 1001: 중지되었습니다(취소). 보내지 말고 상품을 제자리에 두세요.',
      '지금은 QTY3 명령을 쓸 수 없습니다. 다음 상품의 수량을 말하거나 답을 고르는 명령입니다. 화면에서 다음 작업을 확인하세요.',
      '점검하지 않았습니다: 선물: 포장하고 메시지를 위에 두고 가격이 적힌 것은 넣지 않기. 확인한 뒤 완료하세요.',
      '점검하지 않았습니다: Slip. 확인한 뒤 완료하세요.',
      '이미 출력한 명세서를 상자에서 빼고, 모두 담은 뒤 다시 출력하세요.',
      '토트 T1: 지금 단계에서는 쓸 수 없습니다. 화면에서 스캔할 것을 확인하세요.',
      'Someone else',
      '로케이션 틀림',
      '1개',
    ])
  })
})
