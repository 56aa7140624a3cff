import { Modal, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../../domain/service/protocol.ts'
import type { PlaceRole } from '../../../../domain/stock/locations.ts'
import { act } from '../../../api/act.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import classes from '../stock.module.css'
import { codesOf, mostAtOnce, type CodeRange } from './code-range.ts'
import { RoleField } from './role-field.tsx'

interface RangeDialogProps {
  readonly kind: 'bin' | 'tote'
  /** One more than the last bin has, so that new ones come at the end of the walk. */
  readonly nextWalkOrder: number
  readonly close: () => void
}

/** A whole row of bins or totes at once. What is added stays added when a later code is refused. */
export function RangeDialog({ kind, nextWalkOrder, close }: RangeDialogProps) {
  const t = useText()
  const isBin = kind === 'bin'
  const [range, setRange] = useState<CodeRange>({ prefix: isBin ? 'A-' : 'T', from: 1, to: 12, digits: 2 })
  const [zone, setZone] = useState('')
  const [walkOrder, setWalkOrder] = useState<number | null>(nextWalkOrder)
  const [role, setRole] = useState<PlaceRole>('face')
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const codes = codesOf(range)
  const isTooMany = codes.length > mostAtOnce

  const submit = async () => {
    setBusy(true)
    setRefusal(null)
    const start = walkOrder ?? nextWalkOrder
    for (const [index, code] of codes.entries()) {
      const added = await act('locations.add', isBin ? { kind, code, zone, role, walkOrder: start + index } : { kind, code })
      if (!added.ok) {
        setBusy(false)
        setRefusal(added.refusal)
        return
      }
    }
    close()
    notify({ tone: 'ok', text: t('stock.rangeDialog.done', { count: codes.length }) })
  }
  return (
    <Modal opened onClose={close} title={t(isBin ? 'stock.rangeDialog.titleBins' : 'stock.rangeDialog.titleTotes')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <SimpleGrid cols={2} spacing="md">
            <TextInput
              label={t('stock.rangeDialog.prefix')}
              data-autofocus
              value={range.prefix}
              onChange={(event) => setRange({ ...range, prefix: event.currentTarget.value })}
            />
            <WholeNumberField
              label={t('stock.rangeDialog.digits')}
              value={range.digits}
              onChange={(digits) => setRange({ ...range, digits })}
            />
            <WholeNumberField label={t('stock.rangeDialog.from')} value={range.from} onChange={(from) => setRange({ ...range, from })} />
            <WholeNumberField label={t('stock.rangeDialog.to')} value={range.to} onChange={(to) => setRange({ ...range, to })} />
            {isBin && (
              <>
                <TextInput label={t('stock.rangeDialog.zone')} value={zone} onChange={(event) => setZone(event.currentTarget.value)} />
                <WholeNumberField label={t('stock.rangeDialog.walk')} value={walkOrder} onChange={setWalkOrder} />
              </>
            )}
          </SimpleGrid>
          {isBin && <RoleField role={role} change={setRole} />}
          <p className={classes.rangePreview} role="status">
            {isTooMany
              ? t('stock.rangeDialog.tooMany', { most: mostAtOnce })
              : t('stock.rangeDialog.preview', { count: codes.length, first: codes[0] ?? '', last: codes.at(-1) ?? '' })}
          </p>
          <SubmitActs refusal={refusal} close={close} disabled={codes.length === 0 || isTooMany} loading={isBusy}>
            {t(isBin ? 'stock.rangeDialog.actBins' : 'stock.rangeDialog.actTotes', { count: codes.length })}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
