import type { Checklist } from '../../../../domain/checklists/contract.ts'

/** The same under another name; answers to both lists are told apart by new keys. */
export function copyOf({ applies, checks }: Checklist, name: string): Checklist {
  return { name, applies, checks: checks.map((check) => ({ ...check, key: crypto.randomUUID().slice(0, 8) })) }
}
