import type { ParcelPage } from '../../../domain/evidence/contract.ts'
import { type Flowing, paragraph } from '../paper/paragraph.ts'
import { points } from '../paper/sizes.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import type { EvidenceInput } from './evidence-input.ts'

const height = points(62)
const gap = 12

interface Photo {
  readonly check: ParcelPage['checks'][number]
  readonly bytes: Uint8Array
}

/** Two pictures a row, each under the check that asked for it. */
export function photoRows({ parcel, photos }: EvidenceInput, inner: number, ruler: Ruler): readonly Flowing[] {
  const shown = parcel.checks.flatMap((check): Photo[] => {
    const bytes = check.photoId === null ? undefined : photos.get(check.photoId)
    return bytes === undefined ? [] : [{ check, bytes }]
  })
  const pairs = shown.flatMap((photo, index) => (index % 2 === 0 ? [shown.slice(index, index + 2)] : []))
  return pairs.map((pair) => photoRow(pair, inner, ruler))
}

function photoRow(pair: readonly Photo[], inner: number, ruler: Ruler): Flowing {
  const width = (inner - gap) / 2
  const captions = pair.map(({ check }) =>
    paragraph({ weight: 'regular', han: 'chinese', text: words.photoOf(check.text), size: 8.5, tone: 'grey' }, width, ruler),
  )
  const head = Math.max(...captions.map((caption) => caption.height)) + 12
  return {
    height: head + height + 6,
    at: (x, y) =>
      pair.flatMap(({ bytes }, index) => {
        const left = x + index * (width + gap)
        return [...(captions[index]?.at(left, y + 8) ?? []), { kind: 'picture', x: left, y: y + head, width, height, bytes } as const]
      }),
  }
}
