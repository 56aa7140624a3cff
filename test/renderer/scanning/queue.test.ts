import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createScanQueue } from '../../../renderer/scanning/queue.ts'

describe('the scan queue', () => {
  it('answers every code once, in order, one at a time, however long each takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.nat({ max: 3 })), { maxLength: 40 }), async (scans) => {
        const answered: string[] = []
        let atOnce = 0
        let most = 0
        const queue = createScanQueue(async (code) => {
          atOnce += 1
          most = Math.max(most, atOnce)
          const turns = scans[answered.length]?.[1] ?? 0
          for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
          answered.push(code)
          atOnce -= 1
          return { tone: 'ok', text: code }
        })
        for (const [code] of scans) queue.push(code)
        await expect.poll(() => queue.tape.current().done, { interval: 0 }).toBe(scans.length)
        expect({ answered, most }).toEqual({ answered: scans.map(([code]) => code), most: scans.length === 0 ? 0 : 1 })
      }),
      { numRuns: 30 },
    )
  })

  it('shows on the tape what each of the last scans did, newest first', async () => {
    const queue = createScanQueue((code) => Promise.resolve({ tone: 'stop', text: `no ${code}` }))
    queue.push('A')
    queue.push('B')
    await expect.poll(() => queue.tape.current().done).toBe(2)
    expect(queue.tape.current()).toEqual({
      scanned: 2,
      done: 2,
      entries: [
        { number: 2, code: 'B', state: 'done', answer: { tone: 'stop', text: 'no B' } },
        { number: 1, code: 'A', state: 'done', answer: { tone: 'stop', text: 'no A' } },
      ],
    })
  })

  it('marks a code that comes twice sooner than a person scans, and answers it all the same', async () => {
    let now = 0
    const queue = createScanQueue(
      () => Promise.resolve({ tone: 'ok', text: '' }),
      () => 150,
      () => now,
    )
    for (const [code, at] of [
      ['A', 0],
      ['A', 100],
      ['B', 101],
      ['A', 102],
      ['A', 300],
    ] as const) {
      now = at
      queue.push(code)
    }
    await expect.poll(() => queue.tape.current().done).toBe(5)
    expect(queue.tape.current().entries.map(({ code, doubled = false }) => [code, doubled])).toEqual([
      ['A', false],
      ['A', false],
      ['B', false],
      ['A', true],
      ['A', false],
    ])
  })
})
