import { z } from 'zod'

export const scannerSpeeds = [9600, 19_200, 38_400, 57_600, 115_200] as const

/** A scanner on a serial port, or one that shows itself as such (USB-COM); it types nothing. */
export const serialScannerSchema = z.object({
  /** As the system calls it: 'COM4', '/dev/ttyACM0'. */
  port: z.string().trim().min(1).max(200),
  speed: z.literal(scannerSpeeds).default(9600),
})
export type SerialScanner = z.infer<typeof serialScannerSchema>
