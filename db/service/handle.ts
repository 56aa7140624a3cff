import type { z } from 'zod'
import { refuse } from '../../domain/refusal.ts'
import type { CommandDefinition, QueryDefinition } from '../../domain/service/define.ts'
import type { ServiceEvent, Topic } from '../../domain/service/protocol.ts'
import type { Store } from '../dialect/store.ts'
import type { Reader, Writer } from '../schema.ts'

export interface QueryContext {
  readonly now: number
  readonly store: Store
  emit(event: ServiceEvent): void
}

export interface CommandContext extends QueryContext {
  readonly staffId: number | null
  readonly station: string
  /** What the commit will have changed. */
  touch(...topics: readonly Topic[]): void
  /** The one thing the audit trail files this command under. */
  subject(kind: 'order' | 'batch' | 'parcel' | 'item' | 'import' | 'return' | 'purchase', id: number): void
}

export interface BoundQuery {
  readonly kind: 'query'
  run(db: Reader, raw: unknown, context: QueryContext): Promise<unknown>
  checkOutput(value: unknown): void
}

export interface BoundCommand {
  readonly kind: 'command'
  run(tx: Writer, raw: unknown, context: CommandContext): Promise<unknown>
  checkOutput(value: unknown): void
}

export function onQuery<I extends z.ZodType, O extends z.ZodType>(
  definition: QueryDefinition<I, O>,
  handler: (db: Reader, input: z.output<I>, context: QueryContext) => Promise<z.output<O>>,
): BoundQuery {
  return {
    kind: 'query',
    run: async (db, raw, context) => handler(db, parse(definition.input, raw), context),
    checkOutput: (value) => void definition.output.parse(value),
  }
}

export function onCommand<I extends z.ZodType, O extends z.ZodType>(
  definition: CommandDefinition<I, O>,
  handler: (tx: Writer, input: z.output<I>, context: CommandContext) => Promise<z.output<O>>,
): BoundCommand {
  return {
    kind: 'command',
    run: async (tx, raw, context) => handler(tx, parse(definition.input, raw), context),
    checkOutput: (value) => void definition.output.parse(value),
  }
}

/** One bound handler for each call of a part of the contract. */
export type HandlersFor<C extends Record<string, { readonly kind: 'query' | 'command' }>> = {
  readonly [N in keyof C]: C[N]['kind'] extends 'query' ? BoundQuery : BoundCommand
}

function parse<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  return refuse('input.invalid', { path: issue?.path.join('.') ?? '', reason: issue?.message ?? 'invalid' })
}
