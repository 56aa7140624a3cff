import { z } from 'zod'
import { bytes, command, count, id, query } from '../service/define.ts'
import { databaseChoiceSchema, databaseSchema } from './database.ts'
import { printJobSchema, reprintReasonSchema } from './spool.ts'
import { stationPatchSchema, stationSchema } from './station.ts'

const nothing = z.object({})
/** A plain file name: no folder in it. */
const fileName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^/\\]+$/)

const page = z.object({ widthMm: z.number().min(10).max(2000), heightMm: z.number().min(10).max(2000) })

const printer = z.object({ name: z.string(), title: z.string(), isDefault: z.boolean(), state: z.enum(['ready', 'busy', 'stopped']) })
export type Printer = z.infer<typeof printer>

/** `title`: what the device calls itself; may be empty. */
const serialPort = z.object({ path: z.string(), title: z.string() })
export type SerialPortFound = z.infer<typeof serialPort>

const about = z.object({
  version: z.string(),
  electron: z.string(),
  chromium: z.string(),
  /** Runs the data service: inside Electron, or a Node of its own where Electron is too old for the database. */
  serviceRuntime: z.enum(['utility', 'node']),
  platform: z.string(),
  dataFolder: z.string(),
  logFolder: z.string(),
})
export type About = z.infer<typeof about>

/** Calls that the shell answers itself; everything else goes to the data service. */
export const shellContract = {
  'shell.station.get': query(nothing, stationSchema),
  'shell.station.save': command(stationPatchSchema, stationSchema),

  /** Asks the person where; `path` is null when they changed their mind. Refuses: `file.unwritable` {path, reason}. */
  'shell.saveFile': command(z.object({ name: fileName, bytes }), z.object({ path: z.string().nullable() })),
  /** Shows a copy in the system's own viewer. Refuses: `file.unwritable` {path, reason}, `file.unopenable` {path, reason}. */
  'shell.openFile': command(z.object({ name: fileName, bytes }), z.object({ path: z.string() })),

  /** Refuses: `print.unavailable` {reason}. */
  'shell.printers': query(nothing, z.array(printer)),
  /**
   * Hands a finished PDF to a system queue at exactly its own page size. It stands in the station's list of print jobs; `reprint` says why
   * it is printed once more.
   * Refuses: `print.unavailable` {reason}, `print.noSuchPrinter` {printer}, `print.failed` {printer, reason}.
   */
  'shell.print': command(
    z.object({
      printer: z.string().min(1).max(200),
      name: fileName,
      bytes,
      page,
      copies: z.int().min(1).max(100).default(1),
      reprint: reprintReasonSchema.optional(),
    }),
    z.object({ job: z.string() }),
  ),

  /** What this station printed, newest first; told as an event when it changes. */
  'shell.printJobs': query(nothing, z.array(printJobSchema).readonly()),
  /** The same document once more. Refuses as `shell.print` does, and `print.gone` where it is not kept any more. */
  'shell.reprint': command(z.object({ id, reason: reprintReasonSchema }), z.object({ job: z.string() })),

  /** A notice of the desktop; `shown` is false where the system has none. */
  'shell.notify': command(z.object({ title: z.string().min(1).max(120), body: z.string().max(500) }), z.object({ shown: z.boolean() })),

  /** Of a scale. A port that the system does not list can be named all the same. */
  'shell.serialPorts': query(nothing, z.array(serialPort)),

  'shell.about': query(nothing, about),

  'shell.database.get': query(nothing, databaseSchema),
  /** Restarts the data service on it. Refuses: `database.badAddress` {reason}. */
  'shell.database.choose': command(databaseChoiceSchema, databaseSchema),

  'shell.restartService': command(nothing, z.object({ restarts: count })),
} as const

export type ShellContract = typeof shellContract
export type ShellCall = keyof ShellContract
