import { z } from 'zod'
import { scaleSettingsSchema } from '../scales/settings.ts'
import { serialScannerSchema } from '../scanning/serial/settings.ts'
import { scannerLayouts } from '../scanning/keyboard/layouts.ts'

/** Languages of the interface. English is complete; another one covers the benches, and English stands for the rest. */
export const interfaceLanguages = ['en', 'ko'] as const

/** As a calendar of a month or a week, or one below the other. */
export const arrivalsViews = ['month', 'week', 'list'] as const

const queue = z.string().min(1).max(200)

/** How a scanner is told from a person at the keyboard. */
const scannerSchema = z.object({
  /** The longest pause between two keys of one code, in milliseconds. */
  maximumGapMs: z.int().min(1).max(500).default(35),
  /** Two: bins and totes are called A1 and T7; nobody types two keys and Enter at this speed. */
  minimumLength: z.int().min(1).max(50).default(2),
  /** `none`: a code ends with a silence of `idleMs`. */
  endKey: z.enum(['Enter', 'Tab', 'either', 'none']).default('either'),
  idleMs: z.int().min(20).max(2000).default(120),
  prefix: z.string().max(10).default(''),
  suffix: z.string().max(10).default(''),
  /** The keyboard that the scanner is set to, by its manual; not that of the computer. */
  layout: z.enum(scannerLayouts).default('us'),
  /** The same code twice within so many milliseconds is a fault of the scanner; a person needs longer. */
  doubledMs: z.int().min(0).max(2000).default(150),
})

/** When somebody saw that this printer has the right paper in. */
const printerTest = z.object({ printer: queue, at: z.int() }).nullable()
const printerTests = z.object({ label: printerTest, slip: printerTest, sheet: printerTest })

/** What one workstation remembers for itself; never part of the shop's database. */
export const stationSchema = z.object({
  name: z.string().trim().min(1).max(60).default('Bench 1'),
  /** What the people at this station read. */
  language: z.enum(interfaceLanguages).default('en'),
  staffId: z.int().positive().nullable().default(null),
  /** Labels, packing slips and sheets each go to their own system queue, by its name; null where none is chosen. */
  printers: z
    .object({ label: queue.nullable(), slip: queue.nullable(), sheet: queue.nullable() })
    .default({ label: null, slip: null, sheet: null }),
  printerTests: printerTests.default({ label: null, slip: null, sheet: null }),
  sounds: z.object({ on: z.boolean(), volume: z.number().min(0).max(1) }).default({ on: true, volume: 0.7 }),
  scanner: scannerSchema.prefault({}),
  /** Beside the one that types; null: there is none. */
  serialScanner: serialScannerSchema.nullable().default(null),
  /** Null: weights are typed. */
  scale: scaleSettingsSchema.nullable().default(null),
  colourScheme: z.enum(['light', 'dark', 'auto']).default('auto'),
  /** Says on the desktop when an item has to be ordered. */
  tellsReorder: z.boolean().default(true),
  /** Says on the desktop when a delivery is late. */
  tellsLate: z.boolean().default(true),
  /** How expected arrivals are shown. */
  arrivalsView: z.enum(arrivalsViews).default('month'),
})
export type Station = z.infer<typeof stationSchema>

/** Only what is given changes; a named group is replaced whole. */
export const stationPatchSchema = z
  .object({
    name: z.string().trim().min(1).max(60),
    language: z.enum(interfaceLanguages),
    staffId: z.int().positive().nullable(),
    printers: z.object({ label: queue.nullable(), slip: queue.nullable(), sheet: queue.nullable() }),
    printerTests,
    sounds: z.object({ on: z.boolean(), volume: z.number().min(0).max(1) }),
    scanner: scannerSchema,
    serialScanner: serialScannerSchema.nullable(),
    scale: scaleSettingsSchema.nullable(),
    colourScheme: z.enum(['light', 'dark', 'auto']),
    tellsReorder: z.boolean(),
    tellsLate: z.boolean(),
    arrivalsView: z.enum(arrivalsViews),
  })
  .partial()
