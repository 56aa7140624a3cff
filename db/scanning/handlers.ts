import { scanningContract } from '../../domain/scanning/contract.ts'
import { type HandlersFor, onQuery } from '../service/handle.ts'
import { scanHistory } from './history.ts'
import { resolveScan } from './resolve.ts'

const pageSize = 100

export const scanningHandlers: HandlersFor<typeof scanningContract> = {
  'scanning.resolve': onQuery(scanningContract['scanning.resolve'], (db, { code }, { now }) => resolveScan(db, code, now)),
  'scanning.history': onQuery(scanningContract['scanning.history'], (db, { search = '', after, limit = pageSize }) =>
    scanHistory(db, { search, after, limit }),
  ),
}
