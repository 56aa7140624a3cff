import * as fc from 'fast-check'
import type { CallInput, CommandName } from '../../domain/contract.ts'
import type { Caller, TestShop } from './shop.ts'

export type AnyCall = { readonly [N in CommandName]: { readonly name: N; readonly input: CallInput<N> } }[CommandName]

interface Effort {
  readonly runs: number
  /** Milliseconds after which no further run begins. */
  readonly within: number
}

/** Holds for so many values, or for as many as this machine can try in time, so that the whole suite stays short. */
export async function holdsForAny<Value>(
  values: fc.Arbitrary<Value>,
  { runs, within }: Effort,
  hold: (value: Value) => Promise<void>,
): Promise<void> {
  const end = Date.now() + within
  const property = fc.asyncProperty(values, async (value) => {
    if (Date.now() <= end) await hold(value)
  })
  await fc.assert(property, { numRuns: runs })
}

/** Refused or not: only a bug is none of its answers. */
export async function anyAnswer(shop: TestShop, name: string, input: unknown, by: Caller) {
  const answer = await shop.answer(name, input, by)
  if (!answer.ok && answer.error.code === 'internal') throw new Error(`a bug in ${name} ${JSON.stringify(input)}`)
  return answer
}

export async function sendAll(shop: TestShop, calls: readonly AnyCall[], station: string): Promise<void> {
  for (const { name, input } of calls) await anyAnswer(shop, name, input, { station })
}
