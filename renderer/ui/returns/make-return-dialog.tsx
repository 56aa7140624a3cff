import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ReturnableLine } from '../../../domain/returns/contract.ts'
import type { CallError } from '../../../domain/service/protocol.ts'
import type { Output } from '../../api/calls.ts'
import { useAct } from '../../api/use-act.ts'
import { goTo } from '../../app/navigate.ts'
import { useText } from '../../text/text.ts'
import { KeyHint } from '../action/key-hint.tsx'
import { useActions } from '../action/registry.ts'
import { Refused } from '../field/refused.tsx'
import { notify } from '../notice/notice.ts'
import { printReturnLabel } from '../print/print-return-label.ts'
import { ReturnChoice, type Chosen } from './return-choice.tsx'
import classes from './returns.module.css'

interface MakeReturnDialogProps {
  readonly found: Output<'returns.find'>
  readonly close: () => void
}

function allOf(lines: readonly ReturnableLine[]): ReadonlyMap<number, Chosen> {
  return new Map(lines.map(({ lineId, returnable }) => [lineId, { units: returnable, reason: 'unspecified' }]))
}

/** What of an order comes back, and why: all that can, until it is said otherwise. Enter makes the return. */
export function MakeReturnDialog({ found, close }: MakeReturnDialogProps) {
  const t = useText()
  const { orderNumber: number, orderId, parcelId, lines } = found
  const [chosen, setChosen] = useState(() => allOf(lines))
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const create = useAct('returns.create')
  const units = [...chosen.values()].reduce((sum, line) => sum + line.units, 0)

  const make = async (withLabel: boolean) => {
    if (units === 0 || create.busy) return
    const announced = [...chosen].flatMap(([lineId, line]) => (line.units === 0 ? [] : [{ lineId, ...line }]))
    const of = parcelId === null ? ({ kind: 'order', orderId } as const) : ({ kind: 'parcel', parcelId } as const)
    const made = await create.run({ of, lines: announced })
    if (!made.ok) {
      setRefusal(made.refusal)
      return
    }
    close()
    goTo(`/returns/${made.value.returnId}`)
    notify({ tone: 'ok', text: t('returns.did.created', { number }) })
    if (withLabel) await printReturnLabel(made.value.returnId)
  }
  useActions([{ name: 'returns.make-and-print', label: t('returns.make.print'), key: 'F6', perform: () => void make(true) }], {
    inDialog: true,
  })
  return (
    <Modal opened onClose={close} size={760} title={t('returns.make.title', { number })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void make(false)
        }}
      >
        <Stack gap="md">
          <ul className={classes.lines}>
            {lines.map((line, index) => (
              <ReturnChoice
                key={line.lineId}
                line={line}
                isFirst={index === 0}
                chosen={chosen.get(line.lineId) ?? { units: 0, reason: 'unspecified' }}
                choose={(next) => setChosen(new Map([...chosen, [line.lineId, next]]))}
              />
            ))}
          </ul>
          {lines.length === 0 && <p className={classes.none}>{t('returns.found.nothing', { number })}</p>}
          <Refused refusal={refusal} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {t('ui.cancel')}
            </Button>
            <Button
              variant="default"
              disabled={units === 0}
              loading={create.busy}
              aria-keyshortcuts="F6"
              rightSection={<KeyHint of="F6" />}
              onClick={() => void make(true)}
            >
              {t('returns.make.print')}
            </Button>
            <Button type="submit" disabled={units === 0} loading={create.busy} rightSection={<KeyHint of="Enter" />}>
              {t('returns.make.act', { count: units })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
