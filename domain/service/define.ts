import { z } from 'zod'

export interface QueryDefinition<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'query'
  readonly input: I
  readonly output: O
}
export interface CommandDefinition<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'command'
  readonly input: I
  readonly output: O
}

/** Reads, never writes. */
export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): QueryDefinition<I, O> {
  return { kind: 'query', input, output }
}

/** One durable transaction. */
export function command<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): CommandDefinition<I, O> {
  return { kind: 'command', input, output }
}

export const id = z.int().positive()
/** Milliseconds since 1970, UTC. */
export const instant = z.int()
/** 'YYYY-MM-DD' in the shop's time zone. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** A count of units, at least one. */
export const quantity = z.int().min(1).max(1_000_000)
export const count = z.int().min(0)
/** What a person wrote: trimmed, bounded, may be empty. */
export const text = (max: number) => z.string().trim().max(max)
export const name = z.string().trim().min(1).max(200)
/** A raw scan as the reader sent it. */
export const scan = z.string().min(1).max(500)
/** Said with QTY before the scan; for an item that the shop lets people count so, else refused. */
export const quantitySaid = z.int().min(1).max(9)
/** Bytes of a file; JSON callers send base64. */
export const bytes = z.union([z.instanceof(Uint8Array), z.base64().transform(z.util.base64ToUint8Array)])
