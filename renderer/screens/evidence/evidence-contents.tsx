import type { ParcelPage } from '../../../domain/evidence/contract.ts'
import { variantText } from '../../../domain/stock/variant-text.ts'
import { useText } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import { ItemPicture } from '../../ui/item/item-picture.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import classes from './evidence.module.css'

/** What is in it, as it was verified, and of which lots. */
export function EvidenceContents({ contents }: { readonly contents: ParcelPage['contents'] }) {
  const t = useText()
  return (
    <EvidenceSection title={t('evidence.contents')}>
      <ul className={classes.rows}>
        {contents.map((line) => (
          <li key={line.lineId} className={classes.row}>
            <ItemPicture photoId={line.photoId} name={line.name} size={40} />
            <div className={classes.what}>
              <span translate="no">{[line.name, variantText(line.variant)].filter((part) => part !== '').join(', ')}</span>
              <span className={classes.quiet}>
                <Code>{line.sku}</Code> {line.lots.map(({ code, units }) => t('evidence.lot', { code, units })).join(', ')}
              </span>
            </div>
            <strong className={classes.count}>{t('evidence.verified', { verified: line.verified, expected: line.expected })}</strong>
          </li>
        ))}
      </ul>
    </EvidenceSection>
  )
}
