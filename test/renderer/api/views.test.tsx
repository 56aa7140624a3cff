import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hearEvents } from '../../../renderer/api/events.ts'
import { useView } from '../../../renderer/api/use-view.ts'
import { createViews, keepViewsTrue } from '../../../renderer/api/views.ts'
import { serviceBehind, type ServiceBehind } from '../shop-window.tsx'
import { done } from '../small-shop.ts'

describe('a view whose first answer is on its way while something changes', () => {
  const views = createViews()
  let service: ServiceBehind
  let stops: readonly (() => void)[]

  beforeEach(async () => {
    service = await serviceBehind()
    stops = [hearEvents(), keepViewsTrue(views)]
  })
  afterEach(async () => {
    cleanup()
    for (const stop of stops) stop()
    views.clear()
    await service.close()
  })

  const inViews = ({ children }: { readonly children: ReactNode }) => <QueryClientProvider client={views}>{children}</QueryClientProvider>
  const look = () => renderHook(() => useView('people.list', {}).data?.people.map(({ name }) => name), { wrapper: inViews })

  /** The first answer is of before the change, and arrives after it. */
  async function changeMeanwhile(): Promise<() => void> {
    const gates: (() => void)[] = []
    const read: string[] = []
    service.between(async (request, next) => {
      const reply = await next(request)
      read.push(request.name)
      if (request.name === 'people.list' && gates.length === 0) await new Promise<void>((resolve) => gates.push(resolve))
      return reply
    })
    await waitFor(() => expect(read).toEqual(['people.list']))
    await done('people.add', { name: 'Minh', role: 'packer' })
    return () => {
      for (const open of gates) open()
    }
  }

  it('shows the change', async () => {
    const changing = changeMeanwhile()
    const { result } = look()
    const arrive = await changing
    await waitFor(() => expect(result.current).toEqual(['Minh']))
    arrive()
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(result.current).toEqual(['Minh'])
  })

  it('shows it also when it was left and looked at again', async () => {
    const changing = changeMeanwhile()
    const { unmount } = look()
    const arrive = await changing
    unmount()
    await done('people.add', { name: 'Anna', role: 'packer' })
    await waitFor(() => expect(views.getQueryCache().findAll()).toEqual([]))
    arrive()
    const { result } = look()
    await waitFor(() => expect(result.current).toEqual(expect.arrayContaining(['Minh', 'Anna'])))
  })
})
