import { Button, Group, Modal, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../../domain/service/protocol.ts'
import type { PickFace } from '../../../../domain/stock/replenish/contract.ts'
import type { Output } from '../../../api/calls.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { Refused } from '../../../ui/field/refused.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import classes from '../stock.module.css'

interface FaceDialogProps {
  readonly item: { readonly id: number; readonly sku: string }
  /** Null for a new one. */
  readonly face: PickFace | null
  readonly caseUnits: number | null
  readonly proposed: Output<'faces.ofItem'>['proposed']
  readonly close: () => void
}

/** How many units of an item a pick face should hold, said in units or in its cases. */
export function FaceDialog({ item, face, caseUnits, proposed, close }: FaceDialogProps) {
  const t = useText()
  const isWhole = caseUnits !== null && face !== null && face.min % caseUnits === 0 && face.max % caseUnits === 0
  const [per, setPer] = useState(isWhole ? caseUnits : 1)
  const [code, setCode] = useState(face?.code ?? '')
  const [min, setMin] = useState<number | null>(face === null ? null : face.min / per)
  const [max, setMax] = useState<number | null>(face === null ? null : face.max / per)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const save = useAct('faces.save')
  const remove = useAct('faces.remove')
  const submit = async () => {
    const wanted = { min: (min ?? 0) * per, max: (max ?? 0) * per }
    const saved = await save.run({ itemId: item.id, location: code, ...wanted })
    if (!saved.ok) return setRefusal(saved.refusal)
    close()
    notify({ tone: 'ok', text: t('replenish.faces.done', { code, sku: item.sku, ...wanted }) })
  }
  const takeOut = async ({ locationId }: PickFace) => {
    const removed = await remove.run({ itemId: item.id, locationId })
    if (!removed.ok) return setRefusal(removed.refusal)
    close()
    notify({ tone: 'ok', text: t('replenish.faces.removed', { code, sku: item.sku }) })
  }
  const choosePer = (next: number) => {
    setMin(min === null ? null : Math.ceil((min * per) / next))
    setMax(max === null ? null : Math.ceil((max * per) / next))
    setPer(next)
  }
  return (
    <Modal
      opened
      onClose={close}
      title={t(face === null ? 'replenish.faces.addTitle' : 'replenish.faces.changeTitle', { sku: item.sku, code })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          {face === null && (
            <TextInput
              label={t('replenish.faces.bin')}
              data-autofocus
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
          )}
          {caseUnits !== null && (
            <SegmentedControl
              aria-label={t('replenish.faces.unit')}
              value={String(per)}
              onChange={(value) => choosePer(Number(value))}
              data={[
                { value: '1', label: t('replenish.faces.inUnits') },
                { value: String(caseUnits), label: t('replenish.faces.inCases', { units: caseUnits }) },
              ]}
            />
          )}
          <Group grow align="start">
            <WholeNumberField
              label={t('replenish.faces.min')}
              description={t('replenish.faces.minHint')}
              {...(face === null ? {} : { 'data-autofocus': true })}
              value={min}
              onChange={setMin}
            />
            <WholeNumberField label={t('replenish.faces.max')} description={t('replenish.faces.maxHint')} value={max} onChange={setMax} />
          </Group>
          {proposed !== null && (
            <Group justify="space-between" gap="sm" wrap="nowrap">
              <p className={classes.quiet}>{t('replenish.faces.proposed', proposed)}</p>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => {
                  setPer(1)
                  setMin(proposed.min)
                  setMax(proposed.max)
                }}
              >
                {t('replenish.faces.useProposed')}
              </Button>
            </Group>
          )}
          <Refused refusal={refusal} />
          <Group justify="end" gap="sm">
            {face !== null && (
              <Button variant="subtle" color="red" mr="auto" loading={remove.busy} onClick={() => void takeOut(face)}>
                {t('replenish.faces.remove')}
              </Button>
            )}
            <Button variant="default" onClick={close}>
              {t('ui.cancel')}
            </Button>
            <Button type="submit" loading={save.busy} disabled={code.trim() === '' || min === null || max === null || max === 0}>
              {t('replenish.faces.act')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
