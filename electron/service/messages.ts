import { z } from 'zod'
import type { CallReply, ServiceMessage } from '../../domain/service/protocol.ts'

/** The service is our own bundle: only which kind of message it is gets checked, never what a reply holds. */
const kind = z.union([z.object({ event: z.enum(['changed', 'progress', 'ready', 'failed']) }), z.object({ id: z.int(), ok: z.boolean() })])

export function isServiceMessage(message: unknown): message is ServiceMessage {
  return kind.safeParse(message).success
}

export function isReply(message: ServiceMessage): message is CallReply {
  return 'ok' in message
}

export function refusal(id: number, code: string, params: Readonly<Record<string, unknown>> = {}): CallReply {
  return { id, ok: false, error: { code, params } }
}
