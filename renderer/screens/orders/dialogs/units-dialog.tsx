import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { OrderLine } from '../../../../domain/orders/contract.ts'
import { useText } from '../../../text/text.ts'
import { ChooseUnits, type ChosenUnits, unitsChosen } from './choose-units.tsx'

interface UnitsDialogProps {
  readonly title: string
  readonly body: string
  readonly lines: readonly OrderLine[]
  readonly mostOf: (line: OrderLine) => number
  readonly act: (units: number) => string
  readonly isStop?: boolean
  readonly busy: boolean
  readonly refused?: ReactNode
  readonly submit: (chosen: ChosenUnits) => void
  readonly close: () => void
}

/** Chooses units of an order's lines, some or all, and does one thing with them. */
export function UnitsDialog({ title, body, lines, mostOf, act, isStop = false, busy, refused, submit, close }: UnitsDialogProps) {
  const t = useText()
  const [chosen, setChosen] = useState<ChosenUnits>(new Map())
  const units = unitsChosen(chosen)
  return (
    <Modal opened onClose={close} size={560} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (units > 0) submit(chosen)
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{body}</Text>
          <ChooseUnits lines={lines} mostOf={mostOf} chosen={chosen} choose={setChosen} />
          {refused}
          <Group justify="space-between" gap="sm">
            <Button variant="default" onClick={() => setChosen(new Map(lines.map((line) => [line.id, mostOf(line)])))}>
              {t('orders.chooseUnits.all')}
            </Button>
            <Group gap="sm">
              <Button variant="default" onClick={close}>
                {t('ui.cancel')}
              </Button>
              <Button type="submit" {...(isStop ? { color: 'stop' } : {})} disabled={units === 0} loading={busy}>
                {act(units)}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
