import { z } from 'zod'
import { command, count } from '../service/define.ts'

export interface SeedRefusals {
  'seed.not_empty': { readonly orders: number; readonly items: number }
}

export const seedContract = {
  /** A believable shop to look at; only into an empty one. */
  'seed.sample': command(z.object({}), z.object({ items: count, orders: count, shipped: count })),
} as const
