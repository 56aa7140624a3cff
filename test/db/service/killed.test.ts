import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import type { CallReply } from '../../../domain/service/protocol.ts'
import { onEachDatabase } from '../databases.ts'
import { aShop, order, stocked } from '../scene.ts'
import { openShop } from '../shop.ts'
import { type ServiceProcess, startServiceProcess } from './process.ts'

interface Sent {
  readonly name: string
  readonly input: unknown
  readonly requestId: string
  readonly reply: CallReply
}

const kills = 5
const streamsAtOnce = 40

/** One station's work: orders come, are held, released and cancelled, until the service is gone. */
async function stream(service: ServiceProcess, name: string, sent: Sent[]): Promise<void> {
  for (let step = 0; ; step += 1) {
    const send = async (call: string, input: unknown) => {
      const requestId = `${name}-${step}-${call}`
      const reply = await service.call(call, input, requestId)
      sent.push({ name: call, input, requestId, reply })
      return reply
    }
    const created = await send('orders.create', order(`${name}-${step}`, { MUG: 1 + (step % 3), CUP: 1 }))
    if (!created.ok) return
    const id = readId(created.value)
    const held = await send('orders.hold', { id, reason: 'payment', until: null })
    const released = await send('orders.release', { id })
    const counted = await send('stock.count', { sku: 'CUP', location: 'A1', counted: 100_000 + step, reason: 'found' })
    const cancelled = step % 2 === 0 ? await send('orders.cancel', { id }) : released
    if (![held, released, counted, cancelled].every((reply) => reply.ok)) return
  }
}

function readId(value: unknown): number {
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number') return value.id
  throw new Error(`no id in ${JSON.stringify(value)}`)
}

onEachDatabase((database) => {
  it(
    `killed in the middle of ${kills * streamsAtOnce} streams of commands, the service loses nothing it acknowledged`,
    { timeout: 120_000 },
    async () => {
      const shop = await aShop(database)
      await stocked(shop, { A1: { MUG: 100_000, CUP: 100_000 } })
      await shop.close()
      const acknowledged: Sent[] = []
      for (let round = 0; round < kills; round += 1) {
        const service = await startServiceProcess(shop.location)
        const sent: Sent[] = []
        const streams = Array.from({ length: streamsAtOnce }, (_, index) => stream(service, `r${round}s${index}`, sent))
        while (sent.length < 100 + round * 17) await new Promise((resolve) => setTimeout(resolve, 1))
        await service.kill()
        await Promise.all(streams)
        acknowledged.push(...sent.filter(({ reply }) => reply.ok))
      }

      const after = await openShop(database, shop.location)
      expect(await checkInvariants(after.store().reader)).toEqual([])
      const entries = async () => (await after.store().reader.selectFrom('command_log').select('id').execute()).length
      const before = await entries()
      const repeated = await Promise.all(acknowledged.map(({ name, input, requestId }) => after.answer(name, input, { requestId })))
      expect(repeated).toEqual(acknowledged.map(({ reply }) => (reply.ok ? { ok: true, value: reply.value } : reply)))
      expect(await entries()).toBe(before)
    },
  )
})
