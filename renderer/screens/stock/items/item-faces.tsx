import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PickFace } from '../../../../domain/stock/replenish/contract.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { FaceDialog } from '../dialogs/face-dialog.tsx'
import classes from '../stock.module.css'

interface ItemFacesProps {
  readonly itemId: number
  readonly sku: string
}

/** Where orders get the item from, how much should lie there, and what the reserve holds. */
export function ItemFaces({ itemId, sku }: ItemFacesProps) {
  const t = useText()
  const [editing, setEditing] = useState<PickFace | 'new' | null>(null)
  const { data } = useView('faces.ofItem', { itemId })
  if (data === undefined) return null
  return (
    <DetailSection
      title={t('replenish.faces.title')}
      aside={
        <Button size="compact-xs" variant="subtle" onClick={() => setEditing('new')}>
          {t('replenish.faces.add')}
        </Button>
      }
    >
      {data.faces.length === 0 && <p className={classes.quiet}>{t('replenish.faces.none')}</p>}
      <ul className={classes.stockLines}>
        {data.faces.map((face) => (
          <li key={face.locationId}>
            <span className={classes.where}>
              <Code>{face.code}</Code>
              <span className={classes.quiet}>{t('replenish.faces.holds', face)}</span>
            </span>
            <span className={classes.amount}>{t('replenish.faces.row', face)}</span>
            <span className={classes.rowActs}>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('replenish.faces.changeOf', { code: face.code })}
                onClick={() => setEditing(face)}
              >
                {t('replenish.faces.change')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {data.reserve > 0 && <p className={classes.quiet}>{t('replenish.faces.reserve', { count: data.reserve })}</p>}
      {editing !== null && (
        <FaceDialog
          item={{ id: itemId, sku }}
          face={editing === 'new' ? null : editing}
          caseUnits={data.caseUnits}
          proposed={data.proposed}
          close={() => setEditing(null)}
        />
      )}
    </DetailSection>
  )
}
