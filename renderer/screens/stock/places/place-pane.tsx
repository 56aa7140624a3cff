import { Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ownCode } from '../../../../domain/scanning/own-codes.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import type { Location } from '../../../../domain/stock/locations.ts'
import { useAct } from '../../../api/use-act.ts'
import { useView } from '../../../api/use-view.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText, type Text } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailPane, DetailSection, Facts, type Fact } from '../../../ui/detail/detail-pane.tsx'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { StockLines } from '../stock-lines.tsx'
import classes from '../stock.module.css'
import { RoleField } from './role-field.tsx'

const pageSize = 200

/** One bin or tote: where it is in the walk, and what lies in it. */
export function PlacePane({ place, close }: { readonly place: Location; readonly close: () => void }) {
  const t = useText()
  const { number } = useFormats()
  const [isChanging, setChanging] = useState(false)
  const stock = useView('stock.list', { locationId: place.id, limit: pageSize })
  const change: Action = { name: 'stock.changePlace', label: t('stock.bin.change'), key: 'e', perform: () => setChanging(true) }
  useActions([change])
  const facts: readonly Fact[] = [
    ...(place.kind === 'bin'
      ? [
          { label: t('stock.column.zone'), value: place.zone === '' ? '–' : place.zone },
          { label: t('stock.column.walk'), value: number(place.walkOrder) },
          { label: t('stock.bin.stands'), value: standing(t, place) },
          { label: t('stock.column.role'), value: t(`stock.roles.${place.role}`) },
        ]
      : []),
    { label: t('stock.bin.scanCode'), value: <Code>{ownCode(place.kind === 'bin' ? 'bin' : 'tote', place.id)}</Code> },
  ]
  return (
    <DetailPane label={place.code} title={<Code>{place.code}</Code>} close={close} acts={<ActionButton action={change} />}>
      <div className={classes.intro} style={{ display: 'block' }}>
        <Facts facts={facts} />
      </div>
      <DetailSection title={t('stock.bin.contents')}>
        <ViewState view={stock}>
          {({ rows }) =>
            rows.length === 0 ? <p className={classes.quiet}>{t('stock.bin.nothing')}</p> : <StockLines rows={rows} by="item" />
          }
        </ViewState>
      </DetailSection>
      {isChanging && <ChangeDialog place={place} close={() => setChanging(false)} />}
    </DetailPane>
  )
}

function standing(t: Text, { aisle, bay }: Location): string {
  return aisle === null || bay === null ? t('stock.bin.byName') : t('stock.bin.standsAt', { aisle, bay })
}

function ChangeDialog({ place, close }: { readonly place: Location; readonly close: () => void }) {
  const t = useText()
  const [draft, setDraft] = useState(place)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const change = useAct('locations.change')
  const submit = async () => {
    const changed = await change.run(draft)
    if (changed.ok) close()
    else setRefusal(changed.refusal)
  }
  return (
    <Modal opened onClose={close} title={t('stock.bin.changeTitle', { code: place.code })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <TextInput
            label={t('stock.bin.code')}
            data-autofocus
            value={draft.code}
            onChange={(event) => setDraft({ ...draft, code: event.currentTarget.value })}
          />
          {place.kind === 'bin' && (
            <>
              <TextInput
                label={t('stock.bin.zone')}
                value={draft.zone}
                onChange={(event) => setDraft({ ...draft, zone: event.currentTarget.value })}
              />
              <WholeNumberField
                label={t('stock.bin.walk')}
                description={t('stock.bin.walkHint')}
                value={draft.walkOrder}
                onChange={(walkOrder) => setDraft({ ...draft, walkOrder: walkOrder ?? 0 })}
              />
              <Group grow align="start">
                <WholeNumberField
                  label={t('stock.bin.aisle')}
                  description={t('stock.bin.positionHint')}
                  value={draft.aisle}
                  onChange={(aisle) => setDraft({ ...draft, aisle: aisle === 0 ? null : aisle })}
                />
                <WholeNumberField
                  label={t('stock.bin.bay')}
                  description={t('stock.bin.bayHint')}
                  value={draft.bay}
                  onChange={(bay) => setDraft({ ...draft, bay: bay === 0 ? null : bay })}
                />
              </Group>
              <RoleField role={draft.role} change={(role) => setDraft({ ...draft, role })} />
            </>
          )}
          <SubmitActs refusal={refusal} close={close} loading={change.busy}>
            {t('stock.bin.save')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
