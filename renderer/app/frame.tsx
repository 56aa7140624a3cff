import type { ReactNode } from 'react'
import { useStore } from '../api/store.ts'
import { useText } from '../text/text.ts'
import { benchMode } from '../ui/bench/bench-mode.ts'
import { ReprintDialog } from '../ui/print/reprint-dialog.tsx'
import { Notices } from '../ui/notice/notices.tsx'
import { ConnectionBanner } from './connection-banner.tsx'
import { FrameKeys } from './frame-keys.tsx'
import classes from './frame.module.css'
import { LateNews } from './late-news.tsx'
import { ReorderNews } from './reorder-news.tsx'
import { PlaceCommands } from './place-commands.tsx'
import { Rail } from './rail.tsx'

/** The window: the rail of places beside the place that is open; in bench mode the place alone. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const isBench = useStore(benchMode)
  const t = useText()
  return (
    <div className={classes.frame} data-bench={isBench || undefined}>
      <a className={classes.skip} href="#content" onClick={skipToContent}>
        {t('app.skipToContent')}
      </a>
      <ConnectionBanner />
      <div className={classes.body}>
        {!isBench && <Rail />}
        <main id="content" className={classes.main} tabIndex={-1}>
          {children}
        </main>
      </div>
      <Notices />
      <ReprintDialog />
      <ReorderNews />
      <LateNews />
      <FrameKeys />
      <PlaceCommands />
    </div>
  )
}

/** The address is the route, so the link moves the focus itself. */
function skipToContent(event: { preventDefault(): void }) {
  event.preventDefault()
  document.querySelector<HTMLElement>('#content')?.focus()
}
