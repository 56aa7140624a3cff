import { expect, it, vi } from 'vitest'
import type { ServiceEvent } from '../../../domain/service/protocol.ts'
import { news } from '../../../db/service/news.ts'

it('what changes in a burst is told once, each topic once', async () => {
  const told: ServiceEvent[] = []
  const { emit } = news((event) => told.push(event))
  emit({ event: 'changed', topics: ['orders', 'stock'] })
  emit({ event: 'changed', topics: ['stock', 'picking'] })
  await vi.waitFor(() => expect(told).toEqual([{ event: 'changed', topics: ['orders', 'stock', 'picking'] }]))
  emit({ event: 'changed', topics: ['stock'] })
  await vi.waitFor(() => expect(told).toHaveLength(2))
})

it('everything else is told at once, and what is left before the end', () => {
  const told: ServiceEvent[] = []
  const { emit, flush } = news((event) => told.push(event))
  emit({ event: 'changed', topics: ['orders'] })
  emit({ event: 'progress', job: 'j', phase: 'write', done: 1, total: 2 })
  flush()
  flush()
  expect(told).toEqual([
    { event: 'progress', job: 'j', phase: 'write', done: 1, total: 2 },
    { event: 'changed', topics: ['orders'] },
  ])
})
