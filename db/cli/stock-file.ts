import { writeFileSync } from 'node:fs'
import { channelsContract } from '../../domain/channels/contract.ts'
import { type Asked, UsageError } from './arguments.ts'
import { callOnce, existing, withService } from './service.ts'

/** Tells a channel what it may sell: the stock file in its own format; what is in it as one JSON line. */
export function stockFile({ location, words, buffer }: Asked): Promise<number> {
  const [channel, path] = words
  if (channel === undefined || path === undefined) throw new UsageError('stock-file CHANNEL FILE: say which channel, and where to.')
  const asked = { channel, ...(buffer === undefined ? {} : { buffer }) }
  return withService(
    location,
    async (started) => {
      const told = await callOnce(started, 'channels.export', asked)
      if (!told.ok) return say({ ok: false, error: told.error })
      const { exportId, ...counts } = channelsContract['channels.export'].output.parse(told.value)
      const made = await callOnce(started, 'channels.file', { exportId })
      if (!made.ok) return say({ ok: false, error: made.error })
      const { bytes, format } = channelsContract['channels.file'].output.parse(made.value)
      write(path, bytes)
      const kept = await callOnce(started, 'channels.told', { exportId })
      if (!kept.ok) return say({ ok: false, error: kept.error })
      return say({ ok: true, value: { format, ...counts } })
    },
    existing,
  )
}

function write(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes)
  } catch (error) {
    throw new UsageError(`The file ${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function say(reply: { readonly ok: boolean; readonly value?: unknown; readonly error?: unknown }): number {
  console.log(JSON.stringify(reply))
  return reply.ok ? 0 : 1
}
