import { IconCheck } from '@tabler/icons-react'
import type { PackLine } from '../../../../domain/packing/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { ItemPicture } from '../../../ui/item/item-picture.tsx'
import { VariantSwatch } from '../../../ui/item/variant-swatch.tsx'
import { isComplete, type LineSize } from '../box/fit-lines.ts'
import classes from './verify-step.module.css'

interface VerifyLineProps {
  readonly line: PackLine
  readonly size: LineSize
  /** The line that the last scan counted. */
  readonly isLast: boolean
  /** The whole parcel: it has all the room. */
  readonly isAlone: boolean
}

const pictureAlone = 320
const pictures = { huge: 184, large: 96, medium: 56, small: 32 } as const

export function VerifyLine({ line, size, isLast, isAlone }: VerifyLineProps) {
  const t = useText()
  const { number } = useFormats()
  const done = isComplete(line)
  return (
    <li className={classes.line} data-done={done || undefined} data-last={isLast || undefined} data-alone={isAlone || undefined}>
      <ItemPicture photoId={line.photoId} name={line.name} size={isAlone ? pictureAlone : pictures[size]} />
      <div className={classes.item}>
        <span className={classes.name} translate="no" title={line.name}>
          {line.name}
        </span>
        <span className={classes.facts}>
          <VariantSwatch variant={line.variant} />
          <Code>{line.sku}</Code>
          {line.flags.map((flag) => (
            <span key={flag} className={classes.flag}>
              {t(`states.flag.${flag}`)}
            </span>
          ))}
        </span>
      </div>
      <span className={classes.count}>
        <strong>{number(line.verified)}</strong>
        <span className={classes.of}>
          {t('packing.bench.of')} {number(line.expected)}
        </span>
      </span>
      <span className={classes.mark}>
        {done && <IconCheck size={size === 'small' ? 20 : 36} stroke={3} role="img" aria-label={t('packing.bench.complete')} />}
      </span>
    </li>
  )
}
