import type { z } from 'zod'
import type { Contract } from '../../domain/contract.ts'
import type { ShellContract } from '../../domain/shell/contract.ts'

/** The data service's calls and the shell's own, in one table. */
type Calls = Contract & ShellContract

export type AnyCall = keyof Calls
export type AnyQuery = { [N in AnyCall]: Calls[N]['kind'] extends 'query' ? N : never }[AnyCall]
export type AnyCommand = Exclude<AnyCall, AnyQuery>

export type Input<N extends AnyCall> = z.input<Calls[N]['input']>
export type Output<N extends AnyCall> = z.output<Calls[N]['output']>
