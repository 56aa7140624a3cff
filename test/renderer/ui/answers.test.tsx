import { act, render, renderHook, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { stopFacts, stopSaid } from '../../../renderer/ui/bench/stop-said.ts'
import { AnswerBand } from '../../../renderer/ui/bench/answer-band.tsx'
import { useAnswers, type BenchSaid } from '../../../renderer/ui/bench/use-answers.ts'
import { english } from '../english.ts'

const nothingToSettle = () => Promise.resolve()

beforeAll(async () => {
  await english()
})

describe('a stop at the bench', () => {
  it('has a title for two metres, what was scanned and expected, and the sentence that says what to do', () => {
    expect(stopSaid({ code: 'pick.wrong_bin', params: { scanned: 'B-1', expected: 'A-1' } })).toEqual({
      tone: 'stop',
      title: 'Wrong bin',
      detail: 'This is bin B-1. Go to bin A-1.',
      facts: [
        { label: 'Scanned', value: 'B-1' },
        { label: 'Expected', value: 'A-1' },
      ],
    })
  })

  it('names an item by its SKU, and a sister by what tells the two apart', () => {
    const items = [{ sku: 'MUG-BLUE', variant: { colour: 'blue', size: '350 ml' } }]
    expect([
      stopFacts({ scanned: '4006381333931', sku: 'CANDLE', expected: 'MUG-BLUE' }, items),
      stopFacts({ scanned: '4006381333948', sku: 'MUG-RED', variant: 'red, 350 ml', expected: 'MUG-BLUE' }, items),
      stopFacts({ sku: 'MUG-BLUE', wanted: 2 }, items),
    ]).toEqual([
      { scanned: 'CANDLE', expected: 'MUG-BLUE' },
      { scanned: 'red, 350 ml', expected: 'blue, 350 ml' },
      { scanned: null, expected: null },
    ])
  })

  it('that nobody foresaw still says where to report it', () => {
    expect(stopSaid({ code: 'internal', params: { errorId: 'a1b2' } })).toMatchObject({
      title: 'Our mistake',
      detail: expect.stringContaining('a1b2'),
    })
  })
})

describe('what is done at a bench', () => {
  it('is done one after the other, however long each takes, and the last answer stands', async () => {
    const { result } = renderHook(() => useAnswers(nothingToSettle))
    const begun: string[] = []
    const release: (() => void)[] = []
    const work = (title: string) => async (): Promise<BenchSaid> => {
      begun.push(title)
      await new Promise<void>((resolve) => release.push(resolve))
      return { tone: 'ok', title }
    }
    const first = result.current.run(work('first'))
    const second = result.current.run(work('second'))
    await act(async () => {
      await Promise.resolve()
    })
    expect(begun).toEqual(['first'])
    release[0]?.()
    await act(async () => {
      expect(await first).toEqual({ tone: 'ok', text: 'first' })
    })
    expect(begun).toEqual(['first', 'second'])
    release[1]?.()
    await act(async () => {
      await second
    })
    expect(result.current.answer).toEqual({ id: 2, tone: 'ok', title: 'second' })
  })

  it('begins the next act only when the screen shows what the one before it did; a stop changed nothing', async () => {
    const order: string[] = []
    const { result } = renderHook(() =>
      useAnswers(() => {
        order.push('settled')
        return Promise.resolve()
      }),
    )
    const work = (tone: BenchSaid['tone']) => () => {
      order.push(tone)
      return Promise.resolve({ tone, title: tone })
    }
    await act(async () => {
      await Promise.all([result.current.run(work('ok')), result.current.run(work('stop')), result.current.run(work('done'))])
    })
    expect(order).toEqual(['ok', 'settled', 'stop', 'done', 'settled'])
  })

  it('goes on after an act that broke', async () => {
    const { result } = renderHook(() => useAnswers(nothingToSettle))
    await act(async () => {
      expect(await result.current.run(() => Promise.reject(new Error('boom')))).toMatchObject({ tone: 'stop' })
      expect(await result.current.run(() => Promise.resolve({ tone: 'done', title: 'Packed', detail: 'Order 1' }))).toEqual({
        tone: 'done',
        text: 'Packed. Order 1',
      })
    })
  })
})

describe('the band', () => {
  it('says the next act until there is an answer, and under it afterwards', () => {
    const { rerender } = render(<AnswerBand answer={null} ask="Scan the bin" />)
    expect(screen.getByRole('status').textContent).toBe('Scan the bin')
    rerender(<AnswerBand answer={{ id: 1, tone: 'ok', title: 'Right bin' }} ask="Scan the item" />)
    expect(screen.getByRole('status').textContent).toBe('Right binScan the item')
  })

  it('calls out a stop', () => {
    render(<AnswerBand answer={{ id: 1, tone: 'stop', title: 'Wrong bin', facts: [{ label: 'Scanned', value: 'B-1' }] }} ask="" />)
    expect(screen.getByRole('alert').textContent).toBe('Wrong binScannedB-1')
  })
})
