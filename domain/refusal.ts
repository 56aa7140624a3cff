import type { RefusalCode, Refusals } from './refusals.ts'

/** An expected no, as data: the transaction is rolled back, the caller gets code and params. */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  readonly code: C
  readonly params: Refusals[C]

  constructor(code: C, params: Refusals[C]) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.params = params
  }
}

export function refuse<C extends RefusalCode>(code: C, params: Refusals[C]): never {
  throw new Refusal(code, params)
}
