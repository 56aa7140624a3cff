import log from 'electron-log/main'
import { z } from 'zod'
import type { CallError, CallReply, CallRequest } from '../../domain/service/protocol.ts'
import { refusal } from '../service/messages.ts'

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError }
export type AnswerCall = (request: CallRequest) => Promise<CallReply>

export function done<T>(value: T): Answer<T> {
  return { ok: true, value }
}

export function refused(code: string, params: Readonly<Record<string, unknown>> = {}): { readonly ok: false; readonly error: CallError } {
  return { ok: false, error: { code, params } }
}

interface Definition<I extends z.ZodType, O extends z.ZodType> {
  readonly input: I
  readonly output: O
}

/** Parses the input, and turns whatever happens into the one reply. */
export function answering<I extends z.ZodType, O extends z.ZodType>(
  definition: Definition<I, O>,
  handle: (input: z.output<I>) => Answer<z.input<O>> | Promise<Answer<z.input<O>>>,
): AnswerCall {
  return async ({ id, name, input }) => {
    const parsed = definition.input.safeParse(input)
    if (!parsed.success) return refusal(id, 'input.invalid', firstIssue(parsed.error))
    try {
      return { id, ...(await handle(parsed.data)) }
    } catch (error) {
      const errorId = crypto.randomUUID().slice(0, 8)
      log.error(`[${errorId}] ${name}:`, error)
      return refusal(id, 'internal', { errorId })
    }
  }
}

function firstIssue(error: z.ZodError): { readonly path: string; readonly reason: string } {
  const [issue] = error.issues
  return { path: issue?.path.join('.') ?? '', reason: issue?.message ?? '' }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
