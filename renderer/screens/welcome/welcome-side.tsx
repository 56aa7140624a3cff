import { useText } from '../../text/text.ts'
import { Mark } from '../../ui/mark.tsx'
import { StatusMark } from '../../ui/status/status-mark.tsx'
import classes from './welcome.module.css'

/** What Packbench is for, in three lines. */
export function WelcomeSide() {
  const t = useText()
  return (
    <aside className={classes.side}>
      <p className={classes.brand}>
        <Mark size={44} />
        <span translate="no">{t('app.name')}</span>
      </p>
      <div>
        <p className={classes.promise}>{t('welcome.promiseTitle')}</p>
        <ul className={classes.promises}>
          {(['import', 'verify', 'handOver'] as const).map((key) => (
            <li key={key}>
              <StatusMark shape="check" />
              {t(`welcome.promises.${key}`)}
            </li>
          ))}
        </ul>
      </div>
    </aside>
  )
}
