import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { act } from '../../../renderer/api/act.ts'
import { connection } from '../../../renderer/api/connection.ts'
import { hearEvents } from '../../../renderer/api/events.ts'
import { serviceBehind, type ServiceBehind } from '../shop-window.tsx'

describe('an act', () => {
  let service: ServiceBehind
  let stopHearing: () => void

  beforeEach(async () => {
    service = await serviceBehind()
    stopHearing = hearEvents()
  })
  afterEach(async () => {
    stopHearing()
    await service.close()
  })

  it('is done once, though its reply died with the service and it was asked again', async () => {
    const seen: (string | undefined)[] = []
    service.between(async (request, next) => {
      const reply = await next(request)
      if (request.name !== 'people.add') return reply
      seen.push(request.requestId)
      if (seen.length > 1) return reply
      service.announce({ event: 'service', state: 'restarting' })
      setTimeout(() => service.announce({ event: 'service', state: 'up' }), 20)
      return { id: request.id, ok: false, error: { code: 'service.gone', params: {} } }
    })
    const added = await act('people.add', { name: 'Minh', role: 'packer' })
    const { people } = await service.call('people.list', {})
    expect({ added, people, tries: seen.length, ids: new Set(seen).size }).toEqual({
      added: { ok: true, value: { id: 1, name: 'Minh', role: 'packer', active: true } },
      people: [{ id: 1, name: 'Minh', role: 'packer', active: true }],
      tries: 2,
      ids: 1,
    })
  })

  it('is done once, though the way to the server was cut when it was written', async () => {
    const ids: (string | undefined)[] = []
    service.between(async (request, next) => {
      const reply = await next(request)
      if (request.name !== 'people.add') return reply
      ids.push(request.requestId)
      return ids.length > 1 ? reply : { id: request.id, ok: false, error: { code: 'database.unreachable', params: { detail: 'cut' } } }
    })
    const added = await act('people.add', { name: 'Minh', role: 'packer' })
    const { people } = await service.call('people.list', {})
    expect({ isAdded: added.ok, people: people.length, tries: ids.length, ids: new Set(ids).size }).toEqual({
      isAdded: true,
      people: 1,
      tries: 2,
      ids: 1,
    })
  })

  it('returns a refusal as data', async () => {
    await act('people.add', { name: 'Minh', role: 'packer' })
    expect(await act('people.add', { name: 'minh', role: 'packer' })).toEqual({
      ok: false,
      refusal: { code: 'people.name_taken', params: { name: 'minh' } },
    })
  })

  it('gives up with the reason when the service cannot start again', async () => {
    const error = { code: 'database.damaged', params: { file: 'shop.sqlite', detail: 'malformed' } }
    service.between((request) => {
      service.announce({ event: 'service', state: 'restarting' })
      setTimeout(() => service.announce({ event: 'service', state: 'failed', error }), 20)
      return Promise.resolve({ id: request.id, ok: false, error: { code: 'service.gone', params: {} } })
    })
    expect(await act('people.add', { name: 'Minh', role: 'packer' })).toEqual({ ok: false, refusal: error })
    expect(connection.current()).toEqual({ state: 'failed', error })
  })
})
