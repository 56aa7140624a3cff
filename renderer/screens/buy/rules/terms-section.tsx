import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../../domain/service/protocol.ts'
import type { Shop } from '../../../../domain/settings/contract.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { MoneyField } from '../../../ui/field/money-field.tsx'
import { Refused } from '../../../ui/field/refused.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import { RuleSection } from './rule-section.tsx'
import classes from './rules.module.css'

/** What the shop reckons with where nobody says otherwise. */
export function TermsSection({ shop, version }: { readonly shop: Shop; readonly version: number }) {
  const t = useText()
  const [terms, setTerms] = useState(shop.reorder)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const save = useAct('settings.save')
  const refresh = useAct('reorder.refresh')
  const change = (part: Partial<Shop['reorder']>) => setTerms({ ...terms, ...part })
  const submit = async () => {
    const done = await save.run({ shop: { ...shop, reorder: terms }, version })
    if (!done.ok) return setRefusal(done.refusal)
    await refresh.run({})
    notify({ tone: 'ok', text: t('reorder.rules.termsSaved') })
  }
  return (
    <RuleSection title={t('reorder.rules.terms')} hint={t('reorder.rules.termsHint')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <div className={classes.fields}>
          <WholeNumberField
            label={t('reorder.rules.reviewDays')}
            value={terms.reviewDays}
            onChange={(days) => change({ reviewDays: days ?? 0 })}
          />
          <WholeNumberField
            label={t('reorder.rules.leadDays')}
            value={terms.leadDays}
            onChange={(days) => change({ leadDays: days ?? 0 })}
          />
          <MoneyField
            label={t('reorder.rules.orderCost', { currency: shop.currency })}
            currency={shop.currency}
            minor={terms.orderCostMinor}
            onChange={(minor) => change({ orderCostMinor: minor ?? 0 })}
          />
          <WholeNumberField
            label={t('reorder.rules.holding')}
            value={terms.holdingPercent}
            onChange={(percent) => change({ holdingPercent: percent ?? 0 })}
          />
        </div>
        <Refused refusal={refusal} />
        <Group justify="end" mt="md">
          <Button type="submit" variant="default" loading={save.busy}>
            {t('reorder.rules.saveTerms')}
          </Button>
        </Group>
      </form>
    </RuleSection>
  )
}
