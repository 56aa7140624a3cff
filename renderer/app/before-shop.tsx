import type { ReactNode } from 'react'
import { useText } from '../text/text.ts'
import { Mark } from '../ui/mark.tsx'
import { AfterAMoment } from '../ui/state/after-a-moment.tsx'
import classes from './before-shop.module.css'
import { ConnectionBanner } from './connection-banner.tsx'

/** The window while it does not know yet which shop this is: whose window it is, and what stands in the way. */
export function BeforeShop({ children }: { readonly children: ReactNode }) {
  const t = useText()
  return (
    <div className={classes.window}>
      <ConnectionBanner />
      <main className={classes.middle}>
        <AfterAMoment>
          <h1 className={classes.brand} translate="no">
            <Mark size={56} />
            {t('app.name')}
          </h1>
          {children}
        </AfterAMoment>
      </main>
    </div>
  )
}

/** The shop is being opened. */
export function OpeningShop() {
  const t = useText()
  return (
    <div role="status" aria-label={t('ui.loading')} className={classes.opening}>
      <span className={classes.run} />
    </div>
  )
}
