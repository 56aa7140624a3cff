import { Link } from 'wouter'
import { useView } from '../../api/use-view.ts'
import { useText } from '../../text/text.ts'
import { ViewState } from '../../ui/state/view-state.tsx'
import { Moment } from '../../ui/time/clock.tsx'
import { FacesToFill } from './faces-to-fill.tsx'
import { LateArrivals } from './late-arrivals.tsx'
import { LowMaterials } from './low-materials.tsx'
import { Panel } from './panel.tsx'
import classes from './today.module.css'
import tableClasses from './table.module.css'

const shown = 6

/** Counts and goods to put back, and what else somebody has to see to; the whole lists are in Stock and Buy. */
export function OpenTasks({ count }: { readonly count: number }) {
  const t = useText()
  const view = useView('tasks.list', {})
  return (
    <Panel id="tasks" title={t('today.tasks')} aside={count > 0 && <Link href="/stock/tasks">{t('today.allTasks')}</Link>}>
      <ViewState view={view}>
        {({ tasks }) =>
          tasks.length === 0 ? (
            <p className={classes.nothing}>{t('today.tasksNone')}</p>
          ) : (
            <ul className={classes.tasks}>
              {tasks.slice(0, shown).map((task) => (
                <li key={task.id}>
                  <Link href="/stock/tasks" className={tableClasses.door}>
                    {t(`tasks.kind.${task.kind}`, { sku: task.sku, location: task.location })}
                  </Link>
                  <span className={classes.aside}>
                    <Moment at={task.at} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </ViewState>
      <FacesToFill />
      <LateArrivals />
      <LowMaterials />
    </Panel>
  )
}
