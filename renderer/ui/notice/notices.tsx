import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useStore } from '../../api/store.ts'
import { useText } from '../../text/text.ts'
import { ToneIcon } from '../tone-icon.tsx'
import { dismiss, notices } from './notice.ts'
import classes from './notices.module.css'

/** Where notices stand: at the bottom, in nobody's way, read out by screen readers. */
export function Notices() {
  const shown = useStore(notices)
  const t = useText()
  return (
    <div className={classes.stack} role="status" aria-live="polite">
      {shown.map((notice) => (
        <div key={notice.id} className={classes.notice} data-tone={notice.tone}>
          <ToneIcon tone={notice.tone} size={20} />
          <span className={classes.text}>{notice.text}</span>
          {notice.act && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                dismiss(notice.id)
                notice.act?.perform()
              }}
            >
              {notice.act.label}
            </Button>
          )}
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('ui.close')} onClick={() => dismiss(notice.id)}>
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
    </div>
  )
}
