import { Button } from '@mantine/core'
import { useStore } from '../api/store.ts'
import { connection } from '../api/connection.ts'
import { useAct } from '../api/use-act.ts'
import { refusalText, useText } from '../text/text.ts'
import { ToneIcon } from '../ui/tone-icon.tsx'
import classes from './connection-banner.module.css'

/** Says that the data service is away, and that nothing is lost. */
export function ConnectionBanner() {
  const state = useStore(connection)
  const t = useText()
  const restart = useAct('shell.restartService')
  if (state.state === 'up') return null
  const isFailed = state.state === 'failed'
  return (
    <div className={classes.banner} data-tone={isFailed ? 'stop' : 'warn'} role="alert">
      <ToneIcon tone={isFailed ? 'stop' : 'warn'} size={20} inherit />
      <span className={classes.text}>
        {isFailed ? `${t('app.connection.failed')} ${refusalText(state.error)}` : t('app.connection.restarting')}
      </span>
      {isFailed && (
        <Button size="compact-sm" variant="white" color="stop" loading={restart.busy} onClick={() => void restart.run({})}>
          {t('app.connection.restart')}
        </Button>
      )}
    </div>
  )
}
