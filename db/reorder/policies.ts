import { policySchema } from '../../domain/reorder/contract.ts'
import type { Policy } from '../../domain/reorder/policy.ts'
import type { Reader } from '../schema.ts'

/** Every policy by the key of its scope (domain/reorder/scope.ts). */
export async function readPolicies(db: Reader): Promise<ReadonlyMap<string, Policy>> {
  const rows = await db.selectFrom('reorder_policy').selectAll().execute()
  return new Map(rows.map(({ scope, policy }) => [scope, policySchema.parse(JSON.parse(policy))]))
}
