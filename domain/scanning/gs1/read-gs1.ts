import { gtin14 } from '../gtin.ts'
import { groupSeparator, isMarkedGs1, scannedData } from '../symbology.ts'
import { readDigitalLink } from './digital-link.ts'
import { readElementString } from './element-string.ts'
import { elementsOf, type Element, type Gs1Elements } from './elements.ts'
import { readParenthesised } from './parenthesised.ts'
import { hasKey } from './plausible.ts'
import { withSeparators } from './separators.ts'

export interface Gs1Scan {
  readonly elements: Gs1Elements
  /** More than one way to read a code that lost its separators, each complete; `elements` then holds what they share. */
  readonly ambiguous: readonly Gs1Elements[]
}

/** What one symbol can hold, and more than any label carries. */
const longest = 500

/** Null where the text is no GS1 code. What nothing marks as one has to begin with a key whose check digit is right. */
export function readGs1(raw: string): Gs1Scan | null {
  const text = scannedData(raw)
  if (text.length > longest) return null
  const said = readDigitalLink(text) ?? readParenthesised(text)
  if (said !== null) return sure(said)
  const data = withSeparators(text)
  // Readers mark plain item barcodes too (a GTIN in a Data Matrix): as elements they would read as something else.
  if (!/^\d{2}/.test(data) || gtin14(data) !== null) return null
  const read = readElementString(data)
  if (read === null) return null
  const marked = isMarkedGs1(raw) || data.includes(groupSeparator)
  if (!marked && !hasKey(read.sure)) return null
  return { ...sure(read.sure), ambiguous: read.ways.map(elementsOf) }
}

function sure(elements: readonly Element[]): Gs1Scan {
  return { elements: elementsOf(elements), ambiguous: [] }
}
