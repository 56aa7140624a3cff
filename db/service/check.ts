import { checkCaps } from './check/caps.ts'
import { checkChecklists } from './check/checklists.ts'
import { checkCounts } from './check/counts.ts'
import { checkDemand } from './check/demand.ts'
import { checkFloor } from './check/floor.ts'
import { checkGroups } from './check/groups.ts'
import { checkLedger } from './check/ledger.ts'
import { checkKits } from './check/kits.ts'
import { checkMaterials } from './check/materials.ts'
import { checkOrders } from './check/orders.ts'
import { checkParcels } from './check/parcels.ts'
import { checkPurchasing } from './check/purchasing.ts'
import { checkPutBack } from './check/put-back.ts'
import { checkQueues } from './check/queues.ts'
import { checkReceipts } from './check/receipts.ts'
import { checkReplenishment } from './check/replenishment.ts'
import { checkReturns } from './check/returns.ts'
import { checkSingles } from './check/singles.ts'
import { checkSubstitutes } from './check/substitutes.ts'
import { checkUnpicked } from './check/unpicked.ts'
import type { Violation } from './check/violation.ts'
import type { Reader } from '../schema.ts'

/** Proves the invariants of ledger, orders, floor, parcels, returns, packing material and checklists (docs/architecture.md, "States and ledger"); empty when all hold. */
export async function checkInvariants(db: Reader): Promise<Violation[]> {
  const found = await Promise.all([
    checkLedger(db),
    checkOrders(db),
    checkParcels(db),
    checkSingles(db),
    checkCounts(db),
    checkReplenishment(db),
    checkKits(db),
    checkCaps(db),
    checkFloor(db),
    checkUnpicked(db),
    checkSubstitutes(db),
    checkPutBack(db),
    checkReturns(db),
    checkPurchasing(db),
    checkReceipts(db),
    checkMaterials(db),
    checkQueues(db),
    checkGroups(db),
    checkChecklists(db),
    checkDemand(db),
  ])
  return found.flat()
}
