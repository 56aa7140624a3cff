import { z } from 'zod'
import { contract } from '../../domain/contract.ts'
import { scan } from '../../domain/service/define.ts'
import type { ScanRow } from '../../domain/scanning/history.ts'
import type { Reader } from '../schema.ts'

/** Commands that a scan can be. */
const scanned = Object.entries(contract).flatMap(([name, { kind, input }]) =>
  kind === 'command' && input instanceof z.ZodObject && Reflect.get(input.shape, 'code') === scan ? [name] : [],
)

/** So far back a search looks, in commands: a code is looked for while people remember the scan. */
const searched = 200_000

const inputSchema = z.object({ code: z.string() })
const doneSchema = z.object({ did: z.object({ kind: z.string(), sku: z.string().optional(), orderNumber: z.string().optional() }) })
const refusedSchema = z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])) })

interface Asked {
  readonly search: string
  readonly after: number | undefined
  readonly limit: number
}

/** What each scan did, whoever made it and wherever, newest first. Scans that only looked something up changed nothing and are not kept. */
export async function scanHistory(db: Reader, { search, after, limit }: Asked): Promise<{ rows: ScanRow[]; next: number | null }> {
  const newest = await db.selectFrom('command_log').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()
  const rows = await db
    .selectFrom('command_log')
    .leftJoin('staff', 'staff.id', 'command_log.staff_id')
    .select(['command_log.id', 'command_log.at', 'command_log.name', 'station', 'input', 'outcome', 'result', 'staff.name as person'])
    .where('command_log.name', 'in', scanned)
    .$if(after !== undefined, (query) => query.where('command_log.id', '<', after ?? 0))
    .$if(search !== '', (query) =>
      query
        .where('command_log.id', '>', (newest?.id ?? 0) - searched)
        .where((eb) => eb(eb.fn<string>('lower', ['input']), 'like', `%${search.toLowerCase().replaceAll(/[%_\\"]/g, '')}%`)),
    )
    .orderBy('command_log.id', 'desc')
    .limit(limit)
    .execute()
  return {
    rows: rows.map(({ id, at, name, station, person, input, outcome, result }) => ({
      id,
      at,
      person: person ?? '',
      station,
      call: name,
      code: inputSchema.safeParse(JSON.parse(input)).data?.code ?? '',
      ...outcomeOf(outcome, JSON.parse(result)),
    })),
    next: rows.length === limit ? (rows.at(-1)?.id ?? null) : null,
  }
}

function outcomeOf(outcome: 'done' | 'refused', result: unknown): Pick<ScanRow, 'did' | 'refused'> {
  if (outcome === 'refused') return { did: null, refused: refusedSchema.parse(result) }
  const did = doneSchema.safeParse(result).data?.did
  return { did: { kind: did?.kind ?? '', sku: did?.sku ?? '', orderNumber: did?.orderNumber ?? '' }, refused: null }
}
