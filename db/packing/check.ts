import { photoMime } from '../../domain/packing/photo.ts'
import type { PackDid, packingContract } from '../../domain/packing/contract.ts'
import type { z } from 'zod'
import { insertRow } from '../dialect/insert-rows.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { answerCheck, clearAnswer, openCheck, skipCheck } from './answer.ts'
import type { FoundParcel } from './parcel.ts'

/** Ticks a check, or takes its answer back. */
export async function tickCheck(tx: Writer, context: CommandContext, parcel: FoundParcel, key: string, done: boolean): Promise<PackDid> {
  const check = await openCheck(tx, parcel, key)
  return done ? answerCheck(tx, context, parcel, check, { kind: 'tick' }) : clearAnswer(tx, context, parcel, check)
}

type Sent = z.output<(typeof packingContract)['packing.answer']['input']>['answer']

/** What the bench sends that is neither a tick nor a scan. */
export async function answerSent(tx: Writer, context: CommandContext, parcel: FoundParcel, key: string, sent: Sent): Promise<PackDid> {
  const check = await openCheck(tx, parcel, key)
  switch (sent.kind) {
    case 'skip':
      return skipCheck(tx, context, parcel, check)
    case 'photo': {
      const mime = photoMime(sent.bytes)
      const photoId = await insertRow(tx, 'photo', { mime, bytes: sent.bytes })
      return answerCheck(tx, context, parcel, check, { kind: 'photo', photoId })
    }
    case 'choose':
    case 'number':
      return answerCheck(tx, context, parcel, check, sent)
  }
}
