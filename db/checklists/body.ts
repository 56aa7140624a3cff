import { type Checklist, checklistSchema } from '../../domain/checklists/contract.ts'

/** More versions than any shop has in use. */
const kept = 400
const parsed = new Map<string, Checklist>()

/** The same text is the same list: parsed once, not at every parcel. */
export function checklistOf(body: string): Checklist {
  const known = parsed.get(body)
  if (known) return known
  const checklist = checklistSchema.parse(JSON.parse(body))
  if (parsed.size >= kept) parsed.clear()
  parsed.set(body, checklist)
  return checklist
}
