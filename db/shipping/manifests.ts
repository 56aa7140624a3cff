import { refuse } from '../../domain/refusal.ts'
import { aText, prepared } from '../dialect/prepared.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'

/** The carrier's open manifest; the first parcel of the day opens it. */
export async function openManifest(tx: Writer, context: CommandContext, carrier: string): Promise<number> {
  const open = await openOf.first(tx, { carrier })
  if (open) return open.id
  await tx
    .insertInto('manifest')
    .values({ carrier, opened_at: context.now, closed_at: null, staff_id: context.staffId })
    // Two stations may scan the day's first parcels at once.
    .onConflict((conflict) => conflict.column('carrier').where('closed_at', 'is', null).doNothing())
    .execute()
  const opened = await openOf.first(tx, { carrier })
  if (!opened) throw new Error(`no manifest of ${carrier} could be opened`)
  return opened.id
}

/** The driver has gone: what is on it can no longer be taken back. */
export async function closeManifest(
  tx: Writer,
  context: CommandContext,
  carrier: string,
): Promise<{ manifestId: number; parcels: number }> {
  const open = await openOf.first(tx, { carrier })
  if (!open) return refuse('ship.manifest_empty', { carrier })
  const { parcels } = await tx
    .selectFrom('parcel')
    .select(({ fn }) => fn.countAll<number>().as('parcels'))
    .where('manifest_id', '=', open.id)
    .executeTakeFirstOrThrow()
  if (parcels === 0) refuse('ship.manifest_empty', { carrier })
  await tx.updateTable('manifest').set({ closed_at: context.now, staff_id: context.staffId }).where('id', '=', open.id).execute()
  context.touch('shipping')
  return { manifestId: open.id, parcels }
}

const manifestsShown = 100

/** Newest first. */
export async function manifestList(db: Reader) {
  return db
    .selectFrom('manifest')
    .select((eb) => [
      'manifest.id',
      'manifest.carrier',
      'opened_at as openedAt',
      'closed_at as closedAt',
      eb.fn
        .coalesce(
          eb
            .selectFrom('parcel')
            .select(({ fn }) => fn.countAll<number>().as('count'))
            .whereRef('parcel.manifest_id', '=', 'manifest.id'),
          eb.lit(0),
        )
        .as('parcels'),
    ])
    .orderBy('manifest.id', 'desc')
    .limit(manifestsShown)
    .execute()
}

/** Locked until the end of the command: no parcel joins a manifest that is just being closed. */
const openOf = prepared({ carrier: aText() }, (tx: Writer, { carrier }, locksRows) =>
  tx
    .selectFrom('manifest')
    .select('id')
    .where('carrier', '=', carrier)
    .where('closed_at', 'is', null)
    .$if(locksRows, (query) => query.forUpdate()),
)
