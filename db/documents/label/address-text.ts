import { addressLines, countryCode } from '../../../domain/documents/address-lines.ts'
import type { Address } from '../../../domain/settings/contract.ts'
import { line } from '../paper/block.ts'
import type { HanForms } from '../type/faces.ts'
import type { TextLine } from '../type/fit.ts'
import { documentWords as words } from '../words.ts'

/** The recipient as large as the label allows: the name and what sorts the parcel (postcode, country) in bold. */
export function recipientLines(address: Address): readonly TextLine[] {
  const han = hanForms(address)
  const lines = addressLines(address).map(({ part, text }) =>
    part === 'name' ? line(text, 'bold', 1.12, han) : line(text, part === 'address' ? 'regular' : 'bold', 1, han),
  )
  return address.phone === '' ? lines : [...lines, line(words.telephone(address.phone), 'regular', 0.75)]
}

export function senderLines(address: Address): readonly TextLine[] {
  const han = hanForms(address)
  return addressLines(address).map(({ part, text }) => line(text, part === 'name' ? 'bold' : 'regular', 1, han))
}

function hanForms(address: Address): HanForms {
  return countryCode(address.country) === 'JP' ? 'japanese' : 'chinese'
}
