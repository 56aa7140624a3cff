import { Button } from '@mantine/core'
import type { CallError } from '../../../domain/service/protocol.ts'
import { refusalText, useText } from '../../text/text.ts'
import { ToneIcon } from '../tone-icon.tsx'
import classes from './state.module.css'

/** What failed and why, with a way to try again; the rest of the screen stays usable. */
export function ErrorState({ error, retry }: { readonly error: CallError; readonly retry: () => void }) {
  const t = useText()
  return (
    <div className={classes.state} role="alert">
      <ToneIcon tone="stop" size={36} />
      <p className={classes.title}>{t('ui.failedTitle')}</p>
      <div className={classes.body}>{refusalText(error)}</div>
      <div className={classes.act}>
        <Button variant="default" onClick={retry}>
          {t('ui.retry')}
        </Button>
      </div>
    </div>
  )
}
