import { Modal, SegmentedControl, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { valueClasses, type ValueClass } from '../../../../domain/reorder/classes.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { notify } from '../../../ui/notice/notice.ts'

/** Days after which a bin with items of the class is counted again, where nobody says otherwise. */
const usualDays: Readonly<Record<ValueClass, number>> = { A: 30, B: 90, C: 180 }

export function PlanDialog({ close }: { readonly close: () => void }) {
  const t = useText()
  const [by, setBy] = useState<'class' | 'bins'>('class')
  const [valueClass, setClass] = useState<ValueClass>('A')
  const [days, setDays] = useState<number | null>(usualDays.A)
  const [range, setRange] = useState({ from: '', to: '' })
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const plan = useAct('counts.plan')
  const submit = async () => {
    const of = by === 'class' ? ({ kind: 'class', valueClass, notForDays: days ?? 0 } as const) : ({ kind: 'bins', ...range } as const)
    const done = await plan.run({ of })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    close()
    const { planned } = done.value
    notify({ tone: 'ok', text: planned === 0 ? t('counts.planNone') : t('counts.planDone', { count: planned }) })
  }
  return (
    <Modal opened onClose={close} size={600} title={t('counts.planTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <SegmentedControl
            aria-label={t('counts.by')}
            value={by}
            data-autofocus
            onChange={(value) => setBy(value === 'bins' ? 'bins' : 'class')}
            data={[
              { value: 'class', label: t('counts.byClass') },
              { value: 'bins', label: t('counts.byBins') },
            ]}
          />
          <SimpleGrid cols={2} spacing="md">
            {by === 'class' ? (
              <>
                <SelectField
                  label={t('counts.valueClass')}
                  value={valueClass}
                  choices={valueClasses.map((value) => ({ value, label: t(`counts.classes.${value}`) }))}
                  onChange={(value) => {
                    const chosen = valueClasses.find((known) => known === value) ?? 'A'
                    setClass(chosen)
                    setDays(usualDays[chosen])
                  }}
                />
                <WholeNumberField label={t('counts.notForDays')} value={days} onChange={setDays} />
              </>
            ) : (
              (['from', 'to'] as const).map((end) => (
                <TextInput
                  key={end}
                  label={t(`counts.${end}`)}
                  value={range[end]}
                  onChange={(event) => setRange({ ...range, [end]: event.currentTarget.value })}
                />
              ))
            )}
          </SimpleGrid>
          <SubmitActs
            refusal={refusal}
            close={close}
            loading={plan.busy}
            disabled={by === 'bins' && (range.from.trim() === '' || range.to.trim() === '')}
          >
            {t('counts.planAct')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
