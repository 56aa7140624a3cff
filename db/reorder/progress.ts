import { z } from 'zod'
import type { Reader, Writer } from '../schema.ts'

const key = 'reorder.progress'

const progressSchema = z.object({
  /** Of this pass. */
  key: z.string(),
  /** The day of the shop that the forecasts are of. */
  day: z.string(),
  /** Items up to this one are done. */
  after: z.int(),
  /** A whole pass is behind us since then; null while one is under way. */
  doneAt: z.int().nullable(),
  /** Forecasts are made anew; else positions alone are compared with what was forecast earlier that day. */
  forecasts: z.boolean(),
  /** Nothing was known before: the classes are not known either. */
  isFirst: z.boolean(),
  /** How long each supplier takes, days, as it was when the pass began. */
  leads: z.array(z.object({ supplierId: z.int(), days: z.number(), deviation: z.number() })),
  /** Year's values from which on an item is A, and B: of the pass before. */
  classes: z.object({ a: z.int(), b: z.int() }),
})
export type Progress = z.output<typeof progressSchema>

export async function readProgress(db: Reader): Promise<Progress | null> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst()
  return row ? progressSchema.parse(JSON.parse(row.value)) : null
}

export async function saveProgress(tx: Writer, progress: Progress): Promise<void> {
  const value = JSON.stringify(progress)
  await tx
    .insertInto('setting')
    .values({ key, value, version: 1 })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

/** The next pass begins with its first item. */
export async function forgetProgress(tx: Writer): Promise<void> {
  await tx.deleteFrom('setting').where('key', '=', key).execute()
}

/** On which day the forecasts were made, and whether a pass is still due. */
export async function howFar(db: Reader): Promise<{ readonly computedOn: string | null; readonly underWay: boolean }> {
  const progress = await readProgress(db)
  const made = await db.selectFrom('outlook').select('forecast_on').limit(1).executeTakeFirst()
  return { computedOn: made?.forecast_on ?? progress?.day ?? null, underWay: progress === null || progress.doneAt === null }
}
