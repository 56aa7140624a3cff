import Sqlite from 'better-sqlite3'
import { connect, createServer, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { topics } from '../../../domain/service/protocol.ts'
import { databases, onEachDatabase } from '../databases.ts'
import { openShop, type TestShop } from '../shop.ts'

const patient = { timeout: 20_000 }
const minh = { name: 'Minh', role: 'packer' } as const

function heard(shop: TestShop, topic: string): boolean {
  return shop.events.some((event) => event.event === 'changed' && event.topics.some((one) => one === topic))
}

onEachDatabase((database) => {
  it('what another service on the same database changes is told', async () => {
    const desk = await openShop(database)
    const bench = await openShop(database, desk.location)
    await desk.call('people.add', minh)
    await expect.poll(() => heard(bench, 'people'), patient).toBe(true)
    expect((await bench.call('people.list', {})).people.map(({ name }) => name)).toEqual(['Minh'])
  })

  it('what it does itself is told once', async () => {
    const desk = await openShop(database)
    const bench = await openShop(database, desk.location)
    await desk.call('people.add', minh)
    // Only after the other one has heard of it would the first one have, too.
    await expect.poll(() => heard(bench, 'people'), patient).toBe(true)
    expect(desk.events).toEqual([{ event: 'changed', topics: ['people'] }])
  })
})

it('while another program writes for long, questions are answered and commands wait', async () => {
  const [sqlite] = databases
  if (sqlite === undefined) throw new Error('no SQLite')
  const shop = await openShop(sqlite)
  const other = new Sqlite(shop.location)
  onTestFinished(() => void other.close())
  other.exec('begin immediate')
  const adding = shop.call('people.add', minh)
  expect(await shop.call('people.list', {})).toEqual({ people: [] })
  other.exec('commit')
  expect(await adding).toMatchObject({ name: 'Minh' })
})

/** A wire to the server that can be cut and mended. */
async function aWire(location: string) {
  const { hostname, port } = new URL(location)
  const sockets = new Set<Socket>()
  const wire = createServer((near) => {
    const far = connect(Number(port), hostname)
    near.pipe(far).pipe(near)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => [near, far].forEach((one) => one.destroy()))
    }
  })
  const mend = (at = 0) => new Promise<void>((resolve) => wire.listen(at, '127.0.0.1', resolve))
  await mend()
  const address = wire.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const through = new URL(location)
  through.host = `127.0.0.1:${address.port}`
  const cut = () =>
    new Promise<void>((resolve) => {
      wire.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  onTestFinished(cut)
  return { location: through.href, cut, mend: () => mend(address.port) }
}

it('a server that goes away is named; when it is back everything is asked again and others are heard', async () => {
  const [, postgres] = databases
  if (postgres === undefined) throw new Error('no PostgreSQL')
  const desk = await openShop(postgres)
  const wire = await aWire(desk.location)
  const bench = await openShop(postgres, wire.location)
  await bench.call('people.list', {})
  await wire.cut()
  expect(await bench.refused('people.add', minh)).toEqual({ code: 'database.unreachable', params: { detail: expect.any(String) } })
  await wire.mend()
  await expect.poll(() => bench.events, patient).toEqual([{ event: 'changed', topics }])
  await desk.call('people.add', minh)
  await expect.poll(() => bench.events.slice(1), patient).toEqual([{ event: 'changed', topics: ['people'] }])
})
