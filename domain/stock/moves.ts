import { z } from 'zod'
import { id, instant, quantity } from '../service/define.ts'

export const causeKinds = [
  'import',
  'adjustment',
  'count',
  'scrap',
  'quarantine',
  'release',
  'transfer',
  'pick',
  'unpick',
  'pack',
  'unpack',
  'hand_over',
  'take_back_hand_over',
  'put_back',
  'take_out',
  'undo_take_out',
  'return_receive',
  'return_restock',
  'return_scrap',
  'return_to_supplier',
  'take_back_return',
  'receive',
  'receive_reject',
  'put_away',
  'supplier_return',
  'receive_scrap',
  'take_back_receipt',
  'replenish',
  'take_back_replenish',
  'seed',
] as const
export const adjustReasons = ['count', 'found', 'lost', 'damaged', 'expired', 'sample', 'opening', 'other'] as const
export type AdjustReason = (typeof adjustReasons)[number]

/** What a person did by hand, and may take back by hand. */
export const handMade = [
  'adjustment',
  'transfer',
  'quarantine',
  'release',
  'scrap',
] as const satisfies readonly (typeof causeKinds)[number][]

export type CauseKind = (typeof causeKinds)[number]

/** What a move belongs to, and has a page of its own. */
export const moveDocumentSchema = z.object({
  kind: z.enum(['order', 'parcel', 'return', 'receipt', 'purchase', 'count', 'replenishment', 'import']),
  id,
  /** As a person knows it: of an import the name of the file. */
  number: z.string(),
})
export type MoveDocument = z.output<typeof moveDocumentSchema>

export const moveRowSchema = z.object({
  id,
  at: instant,
  sku: z.string(),
  from: z.string(),
  to: z.string(),
  lot: z.string(),
  quantity,
  cause: z.enum(causeKinds),
  /** The nearest first; empty where nothing stands behind it but a person. */
  documents: z.array(moveDocumentSchema),
  person: z.string(),
  undoes: id.nullable(),
  /** Why, where a person said so. */
  reason: z.enum(adjustReasons).nullable(),
  note: z.string(),
  /** It was made by hand and nobody took it back. */
  canTakeBack: z.boolean(),
})
export type MoveRow = z.output<typeof moveRowSchema>
