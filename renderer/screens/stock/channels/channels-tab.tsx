import { Button, Checkbox } from '@mantine/core'
import { IconFileExport, IconMapPin } from '@tabler/icons-react'
import { useMemo, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { ChannelStockRow } from '../../../../domain/channels/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { call } from '../../../api/call.ts'
import type { Output } from '../../../api/calls.ts'
import { usePages } from '../../../api/use-pages.ts'
import { useView } from '../../../api/use-view.ts'
import { refusalText, type Text, useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { channelName } from '../../../ui/channel-name.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { useSettled } from '../../../ui/field/use-settled.ts'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Moment } from '../../../ui/time/clock.tsx'
import classes from '../stock.module.css'
import { BufferDialog } from './buffer-dialog.tsx'
import { channelColumns } from './channel-columns.tsx'
import { saveStockFile } from './save-stock-file.ts'

type Channel = Output<'channels.list'>['channels'][number]

/** What each channel may sell, before it is told by file. */
export function ChannelsTab({ strip }: { readonly strip: ReactNode }) {
  const view = useView('channels.list', {}, { keep: true })
  const [chosen, setChosen] = useState<string | null>(null)
  const channels = view.data?.channels ?? []
  const channel = channels.find((one) => one.channel === chosen) ?? channels.find(({ lastAt }) => lastAt !== null) ?? channels[0]
  if (channel === undefined) return <Waiting strip={strip} view={view} />
  return <ChannelStock key={channel.channel} channel={channel} channels={channels} choose={setChosen} strip={strip} />
}

function Waiting({ strip, view }: { readonly strip: ReactNode; readonly view: Parameters<typeof ViewState<unknown>>[0]['view'] }) {
  const t = useText()
  return (
    <>
      <PlaceHeader title={t('app.places.stock')} />
      {strip}
      <ViewState view={view}>{() => null}</ViewState>
    </>
  )
}

interface ChannelStockProps {
  readonly channel: Channel
  readonly channels: readonly Channel[]
  readonly choose: (channel: string) => void
  readonly strip: ReactNode
}

const pageSize = 100

function ChannelStock({ channel, channels, choose, strip }: ChannelStockProps) {
  const t = useText()
  const name = channelName(channel.channel)
  const [typed, setTyped] = useState<number | null>(channel.buffer)
  const buffer = Number(useSettled(String(typed ?? 0)))
  const [isOnlyChanged, setOnlyChanged] = useState(false)
  const [selected, setSelected] = useState<number | null>(null)
  const [isBuffering, setBuffering] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const asked = { channel: channel.channel, buffer }
  const input = { ...asked, only: isOnlyChanged ? ('changed' as const) : ('all' as const), limit: pageSize }
  const list = usePages('channels.stock', input, (after: number | undefined) =>
    call('channels.stock', after === undefined ? input : { ...input, after }),
  )
  const counts = useView('channels.stock', { ...asked, only: 'all', limit: 1 }, { keep: true }).data?.counts
  const row = list.rows.find(({ itemId }) => itemId === selected)
  const isFirst = channel.lastAt === null
  const columns = useMemo(() => channelColumns(t, isFirst), [t, isFirst])
  const save = () => {
    setSaving(true)
    void saveStockFile(t, asked, name).finally(() => setSaving(false))
  }
  const actions: readonly Action[] = [
    {
      name: 'channels.buffer',
      label: t('channels.bufferAct'),
      key: 'b',
      enabled: row !== undefined,
      perform: () => setBuffering(true),
    },
    {
      name: 'channels.save',
      label: t('channels.save'),
      key: 's',
      tone: 'main',
      enabled: !isSaving && (counts?.rows ?? 0) > 0 && (typed ?? 0) === buffer,
      perform: save,
    },
  ]
  useActions(actions)
  return (
    <>
      <PlaceHeader
        title={t('app.places.stock')}
        {...(counts === undefined ? {} : { fact: factsSaid(t, counts, isFirst) })}
        acts={actions.map((action) => (
          <ActionButton key={action.name} action={action} />
        ))}
      />
      {strip}
      <div className={classes.bar}>
        <SelectField
          label={t('channels.channel')}
          w={220}
          value={channel.channel}
          choices={channels.map(({ channel: value }) => ({ value, label: channelName(value) }))}
          onChange={choose}
        />
        <WholeNumberField label={t('channels.buffer')} w={110} value={typed} onChange={setTyped} />
        {!isFirst && (
          <Checkbox
            label={t('channels.onlyChanged')}
            checked={isOnlyChanged}
            onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
          />
        )}
        <p className={classes.barFact}>
          <span>{t(`channels.format.${channel.format}`)}</span>
          <span>
            {channel.lastAt === null ? (
              t('channels.never')
            ) : (
              <>
                {t('channels.last')} <Moment at={channel.lastAt} />
              </>
            )}
          </span>
          {counts !== undefined && counts.leftOut > 0 && <span>{t('channels.leftOut', { count: counts.leftOut })}</span>}
        </p>
      </div>
      <div className={classes.columns}>
        {list.error?.code === 'channel.location_needed' ? (
          <LocationNeeded refusal={list.error} />
        ) : (
          <DataTable<ChannelStockRow>
            label={t('channels.list', { channel: name })}
            list={list}
            columns={columns}
            keyOf={({ itemId }) => itemId}
            selected={selected}
            onSelect={setSelected}
            rowHeight={44}
            filter={isOnlyChanged ? { said: t('channels.changedOnly'), clear: () => setOnlyChanged(false) } : null}
            empty={
              <EmptyState icon={IconFileExport} title={t('channels.empty')}>
                {t('channels.emptyBody')}
              </EmptyState>
            }
          />
        )}
      </div>
      {isBuffering && row !== undefined && <BufferDialog row={row} close={() => setBuffering(false)} />}
    </>
  )
}

function factsSaid(t: Text, { rows, units, changed }: Output<'channels.stock'>['counts'], isFirst: boolean): string {
  const said = t('channels.facts', { count: rows, units })
  return isFirst ? said : `${said}, ${t('channels.factChanged', { changed })}`
}

function LocationNeeded({ refusal }: { readonly refusal: CallError }) {
  const t = useText()
  return (
    <EmptyState
      icon={IconMapPin}
      title={t('channels.locationTitle')}
      act={
        <Button component={Link} href="/settings/channels">
          {t('channels.toSettings')}
        </Button>
      }
    >
      {refusalText(refusal)}
    </EmptyState>
  )
}
