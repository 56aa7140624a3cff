import { z } from 'zod'
import { weightUnits } from './grams.ts'

export const scaleProtocols = ['sics', 'toledo-8217', 'continuous'] as const
/** Data bits, parity, stop bits. */
export const scaleFrames = ['8N1', '7E1'] as const
export const scaleSpeeds = [1200, 2400, 4800, 9600, 19_200, 38_400] as const

/** The scale of one station. */
export const scaleSettingsSchema = z.object({
  /** As the system calls it: 'COM3', '/dev/ttyUSB0'. */
  port: z.string().trim().min(1).max(200),
  protocol: z.enum(scaleProtocols).default('sics'),
  speed: z.literal(scaleSpeeds).default(9600),
  frame: z.enum(scaleFrames).default('8N1'),
  /** Of a protocol that does not say it with the weight. */
  unit: z.enum(weightUnits).default('kg'),
  /** The box is closed by itself once it is put on and weighs what it should. */
  closesBox: z.boolean().default(true),
})
export type ScaleSettings = z.infer<typeof scaleSettingsSchema>
