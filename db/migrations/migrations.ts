import type { Migration } from './ddl.ts'
import { foundation } from './0001-foundation.ts'
import { returns } from './0002-returns.ts'
import { changesInHand } from './0003-changes-in-hand.ts'
import { queuesAndGroups } from './0004-queues-and-groups.ts'
import { batches } from './0005-batches.ts'
import { lots } from './0006-lots.ts'
import { checklists } from './0007-checklists.ts'
import { boxesAndMaterial } from './0008-boxes-and-material.ts'
import { returnReasons } from './0010-return-reasons.ts'
import { suppliersAndPurchasing } from './0011-suppliers-and-purchasing.ts'
import { reorder } from './0012-reorder.ts'
import { countsAndKits } from './0013-counts-and-kits.ts'
import { customerTiers } from './0014-customer-tiers.ts'
import { replenishment } from './0015-replenishment.ts'
import { capsAndChannels } from './0016-caps-and-channels.ts'
import { kitLines } from './0017-kit-lines.ts'
import { importedRecords } from './0018-imported-records.ts'
import { materialBuying } from './0019-material-buying.ts'

/** In order; a released one never changes. */
export const migrations: readonly Migration[] = [
  foundation,
  returns,
  changesInHand,
  queuesAndGroups,
  batches,
  lots,
  checklists,
  boxesAndMaterial,
  returnReasons,
  suppliersAndPurchasing,
  reorder,
  countsAndKits,
  customerTiers,
  replenishment,
  capsAndChannels,
  kitLines,
  importedRecords,
  materialBuying,
]
