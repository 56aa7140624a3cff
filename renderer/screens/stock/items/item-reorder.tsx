import { Button } from '@mantine/core'
import { useState } from 'react'
import { useView } from '../../../api/use-view.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { DetailSection, Facts } from '../../../ui/detail/detail-pane.tsx'
import { PolicyDialog } from '../../../ui/reorder/policy-dialog.tsx'
import { sayPolicy } from '../../../ui/reorder/say-policy.ts'
import classes from '../stock.module.css'

/** How fast the item sells, when it is bought again, and by which rule. */
export function ItemReorder({ itemId }: { readonly itemId: number }) {
  const t = useText()
  const { number, day } = useFormats()
  const [isEditing, setEditing] = useState(false)
  const { data } = useView('reorder.item', { itemId })
  if (data === undefined) return null
  const { outlook, policy, from } = data
  return (
    <DetailSection
      title={t('reorder.outlook.title')}
      aside={
        <Button size="compact-xs" variant="subtle" onClick={() => setEditing(true)}>
          {t('reorder.outlook.change')}
        </Button>
      }
    >
      {outlook === null && <p className={classes.quiet}>{t('reorder.outlook.none')}</p>}
      <Facts
        facts={[
          ...(outlook === null
            ? []
            : [
                { label: t('reorder.outlook.perDay'), value: number(Number(outlook.perDay.toPrecision(2))) },
                { label: t('reorder.outlook.class'), value: `${outlook.value}${outlook.steadiness}` },
                { label: t('reorder.pane.reorderPoint'), value: outlook.reorderPoint === null ? '–' : number(outlook.reorderPoint) },
                { label: t('reorder.pane.orderUpTo'), value: outlook.orderUpTo === null ? '–' : number(outlook.orderUpTo) },
              ]),
          { label: t('reorder.outlook.rule'), value: `${sayPolicy(t, policy)} (${t(`reorder.outlook.from.${from}`)})`, isLong: true },
        ]}
      />
      {outlook !== null && <p className={classes.quiet}>{t('reorder.fact.on', { day: day(outlook.forecastOn) })}</p>}
      {isEditing && <PolicyDialog scope={{ of: 'item', itemId }} policy={policy} close={() => setEditing(false)} />}
    </DetailSection>
  )
}
