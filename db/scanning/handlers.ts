import { scanningContract } from '../../domain/scanning/contract.ts'
import { type HandlersFor, onQuery } from '../service/handle.ts'
import { resolveScan } from './resolve.ts'

export const scanningHandlers: HandlersFor<typeof scanningContract> = {
  'scanning.resolve': onQuery(scanningContract['scanning.resolve'], (db, { code }, { now }) => resolveScan(db, code, now)),
}
