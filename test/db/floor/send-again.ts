import type { TestShop } from '../shop.ts'

export interface Sent {
  readonly name: string
  readonly input: unknown
  readonly by: { readonly requestId: string; readonly station: string; readonly staffId?: number }
  readonly answer: Awaited<ReturnType<TestShop['answer']>>
}

/** The same request once more: the same answer, and not a row more. */
export async function sendAgain(shop: TestShop, request: Sent | undefined): Promise<void> {
  if (!request) return
  const before = await rows(shop)
  const again = await shop.answer(request.name, request.input, request.by)
  const after = await rows(shop)
  if (JSON.stringify(again) !== JSON.stringify(request.answer)) {
    throw new Error(`${request.name} answered ${JSON.stringify(request.answer)}, then ${JSON.stringify(again)}`)
  }
  if (before !== after) throw new Error(`${request.name} wrote when it was sent again: ${before}, then ${after}`)
}

const tables = [
  'command_log',
  'move',
  'pick_task',
  'pick_act',
  'pack_act',
  'parcel',
  'parcel_content',
  'batch',
  'manifest',
  'return_case',
  'return_act',
  'order_kit',
  'purchase_order',
  'purchase_line',
  'receipt_act',
  'receipt_line',
  'cost_change',
  'stock_count',
  'count_scan',
] as const

async function rows(shop: TestShop): Promise<string> {
  const counts = tables.map(async (table) => {
    const { count } = await shop
      .store()
      .reader.selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return `${table} ${count}`
  })
  return (await Promise.all(counts)).join(', ')
}
