import { Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { MaterialLine } from '../../../../domain/materials/buying-contract.ts'
import type { PurchaseView } from '../../../../domain/purchasing/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { useAmount } from '../../../ui/material/amount.ts'
import { notify } from '../../../ui/notice/notice.ts'

interface MaterialCameDialogProps {
  readonly order: PurchaseView
  readonly lines: readonly MaterialLine[]
  readonly close: () => void
}

/** How many packs of each came. The count is never filled in beforehand. */
export function MaterialCameDialog({ order, lines, close }: MaterialCameDialogProps) {
  const t = useText()
  const amount = useAmount()
  const [counts, setCounts] = useState<ReadonlyMap<number, number>>(new Map())
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const came = useAct('materials.came')
  const counted = [...counts].filter(([, packs]) => packs > 0).map(([lineId, packs]) => ({ lineId, packs }))
  const submit = async () => {
    if (counted.length === 0) return
    const done = await came.run({ purchaseId: order.id, lines: counted })
    if (!done.ok) return setRefusal(done.refusal)
    notify({ tone: 'ok', text: t('buying.material.did', { count: done.value.packs, number: order.number }) })
    close()
  }
  return (
    <Modal opened onClose={close} title={t('buying.material.title', { number: order.number })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{t('buying.material.body')}</Text>
          {lines.map((line, index) => (
            <WholeNumberField
              key={line.lineId}
              label={t('buying.material.packsOf', { name: line.name, amount: amount(line.unit, line.packQuantity) })}
              data-autofocus={index === 0}
              value={counts.get(line.lineId) ?? null}
              onChange={(packs) => setCounts(new Map(counts).set(line.lineId, packs ?? 0))}
            />
          ))}
          <SubmitActs refusal={refusal} close={close} loading={came.busy} disabled={counted.length === 0}>
            {t('buying.material.act')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
