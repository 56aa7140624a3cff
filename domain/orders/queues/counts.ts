import { z } from 'zod'
import { count } from '../../service/define.ts'

/** A queue in the order of the rules, "everything else" last with an empty name; `orders` stops at `countCap` + 1. */
export const queueCountSchema = z.object({ key: z.string(), name: z.string(), orders: count })
export type QueueCount = z.output<typeof queueCountSchema>
