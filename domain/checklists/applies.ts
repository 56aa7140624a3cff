import type { HandlingFlag } from '../stock/handling.ts'
import type { Applies, Check, Checklist } from './contract.ts'
import { houseTexts } from './house.ts'

/** What decides which checks a parcel gets. */
export interface ChecklistFacts {
  readonly country: string
  readonly channel: string
  readonly service: string
  /** What the shop calls the customer; may be empty. */
  readonly tier: string
  readonly items: readonly { readonly flags: readonly HandlingFlag[]; readonly category: string }[]
}

/** Words are compared as a person would: 'gb' and 'GB ' are one country. */
export function appliesTo(applies: Applies, facts: ChecklistFacts): boolean {
  return (
    names(applies.countries, facts.country) &&
    names(applies.channels, facts.channel) &&
    names(applies.services, facts.service) &&
    names(applies.tiers, facts.tier) &&
    fitsAnItem(applies, facts.items)
  )
}

function fitsAnItem({ flags, categories }: Applies, items: ChecklistFacts['items']): boolean {
  if (flags.length === 0 && categories.length === 0) return true
  return items.some((item) => (flags.length === 0 || flags.some((flag) => item.flags.includes(flag))) && names(categories, item.category))
}

function names(listed: readonly string[], word: string): boolean {
  return listed.length === 0 || listed.some((one) => folded(one) === folded(word))
}

function folded(word: string): string {
  return word.trim().toLowerCase()
}

export interface StoredChecklist {
  readonly checklistId: number
  readonly versionId: number
  readonly checklist: Checklist
}

export interface AskedCheck {
  /** Under which the parcel keeps its answer. */
  readonly key: string
  /** Null for a check of no list. */
  readonly versionId: number | null
  readonly check: Check
}

/** Of the house: whatever the shop's lists ask. */
const giftCheck = {
  key: 'gift',
  text: houseTexts.gift,
  help: '',
  required: true,
  kind: 'tick',
} as const

/** Asked before anything else: papers that say the old address have to come out first. */
export const addressChange: AskedCheck = {
  key: 'change/address',
  versionId: null,
  check: {
    key: 'address',
    text: houseTexts.address,
    help: houseTexts.addressHelp,
    required: true,
    kind: 'tick',
  },
}

/** What a check of the house says beside its text; empty for most. */
export function houseHelp(key: string): string {
  return key === addressChange.key ? addressChange.check.help : ''
}

/** The checks of a parcel in the order of the lists, and last that of a gift. Keys that two lists share are told apart. */
export function checksFor(
  checklists: readonly StoredChecklist[],
  facts: ChecklistFacts & { readonly gift?: boolean },
): readonly AskedCheck[] {
  const taken = new Set<string>()
  const asked: AskedCheck[] = []
  for (const { checklistId, versionId, checklist } of checklists) {
    if (!appliesTo(checklist.applies, facts)) continue
    for (const check of checklist.checks) {
      const key = taken.has(check.key) ? `${checklistId}/${check.key}` : check.key
      taken.add(key)
      asked.push({ key, versionId, check })
    }
  }
  return facts.gift ? [...asked, { key: `wish/${giftCheck.key}`, versionId: null, check: giftCheck }] : asked
}

/** The key of a check in its own list. */
export function keyInList(key: string): string {
  return key.slice(key.indexOf('/') + 1)
}
