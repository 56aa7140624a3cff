import { useLocation } from 'wouter'
import { everyParcel } from '../../../../domain/checklists/new-checklists.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { idIn, useSubPath } from '../../../ui/place/sub-path.ts'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { blankCheck } from './blank-check.ts'
import { ChecklistEditor } from './checklist-editor.tsx'
import { ChecklistList } from './checklist-list.tsx'
import { copyOf } from './copy-of.ts'

/** '/settings/checks', '/settings/checks/new', '/settings/checks/12', '/settings/checks/12/copy'. */
export function ChecklistsSection() {
  const t = useText()
  const [, part, how] = useSubPath()
  const [, navigate] = useLocation()
  const view = useView('checklists.list', {})
  const close = () => navigate('/settings/checks')
  return (
    <ViewState view={view}>
      {({ checklists }) => {
        if (part === undefined) return <ChecklistList checklists={checklists} />
        const row = checklists.find(({ id }) => id === idIn(part))
        if (row === undefined) {
          return (
            <ChecklistEditor
              key="new"
              stored={null}
              begin={{ name: '', applies: everyParcel, checks: [blankCheck('tick')] }}
              close={close}
            />
          )
        }
        if (how === 'copy') {
          return (
            <ChecklistEditor
              key={`copy ${row.id}`}
              stored={null}
              begin={copyOf(row.checklist, t('checklists.copyName', row.checklist))}
              close={close}
            />
          )
        }
        return <ChecklistEditor key={row.id} stored={row} begin={row.checklist} close={close} />
      }}
    </ViewState>
  )
}
