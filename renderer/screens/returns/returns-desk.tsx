import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { openReturnStatuses } from '../../../domain/returns/status.ts'
import { ask } from '../../api/ask.ts'
import { useView } from '../../api/use-view.ts'
import { useScans } from '../../scanning/handlers.ts'
import { useText } from '../../text/text.ts'
import type { Action } from '../../ui/action/action.ts'
import { useActions } from '../../ui/action/registry.ts'
import { digitKeys } from '../../ui/bench/digit-keys.ts'
import { Desk } from '../../ui/desk/desk.tsx'
import { StopNotice } from '../../ui/desk/stop-notice.tsx'
import { PlaceHeader } from '../../ui/place/place-header.tsx'
import { printEnclosedLabel } from '../../ui/print/print-return-label.ts'
import { MakeReturnDialog } from '../../ui/returns/make-return-dialog.tsx'
import { FindForm } from './find-form.tsx'
import { FoundOrder, returnableUnits } from './found-order.tsx'
import { ReturnsTable } from './returns-table.tsx'
import { useFindReturn } from './use-find-return.ts'

/** What is expected back and what lies in quarantine. A scan opens a return, or finds the order to make one of. */
export function ReturnsDesk() {
  const t = useText()
  const [, navigate] = useLocation()
  const [show, setShow] = useState<'open' | 'all'>('open')
  const view = useView('returns.list', { show })
  const { answer, found, find } = useFindReturn()
  const [isMaking, setMaking] = useState(false)
  useScans(async (code) => {
    const { kind } = await ask('scanning.resolve', { code })
    // Of what cannot have been sent the app opens its own place.
    const isElsewhere = kind === 'person' || kind === 'batch' || kind === 'item' || kind === 'bin' || kind === 'tote'
    if (isElsewhere) return null
    setMaking(false)
    return find(code)
  })
  const open = found?.returns.filter(({ status }) => openReturnStatuses.includes(status)) ?? []
  const choices: readonly Action[] = open.slice(0, digitKeys.length).map(({ id, code, expected, status }, index) => ({
    name: `returns.open.${id}`,
    label: t('returns.found.choice', { code, units: expected, status: t(`states.return.${status}`) }),
    ...digitKeys[index],
    perform: () => navigate(`/returns/${id}`),
  }))
  const makeOne: Action = {
    name: 'returns.make',
    label: t('returns.keys.make'),
    key: 'F9',
    command: 'DONE',
    ...(open.length === 0 ? { tone: 'main' as const } : {}),
    enabled: found !== null && returnableUnits(found) > 0,
    perform: () => setMaking(true),
  }
  const enclose: Action = {
    name: 'returns.enclose',
    label: t('returns.keys.enclose'),
    key: 'F6',
    command: 'REPRINT',
    enabled: found?.canEnclose ?? false,
    perform: () => {
      if (found !== null && found.parcelId !== null) void printEnclosedLabel(found.parcelId)
    },
  }
  useActions([...choices, makeOne, enclose])
  return (
    <>
      <PlaceHeader title={t('app.places.returns')} />
      <Desk
        ask={
          <>
            <StopNotice answer={answer} />
            {found !== null && <FoundOrder found={found} choices={choices} make={makeOne} enclose={enclose} />}
            <FindForm find={find} />
          </>
        }
        title={t('returns.list.title')}
        acts={
          <SegmentedControl
            size="xs"
            aria-label={t('returns.list.title')}
            value={show}
            onChange={(value) => setShow(value === 'all' ? 'all' : 'open')}
            data={[
              { value: 'open', label: t('returns.list.open') },
              { value: 'all', label: t('returns.list.all') },
            ]}
          />
        }
      >
        {isMaking && found !== null && <MakeReturnDialog found={found} close={() => setMaking(false)} />}
        <ReturnsTable view={view} show={show} open={(id) => navigate(`/returns/${id}`)} />
      </Desk>
    </>
  )
}
