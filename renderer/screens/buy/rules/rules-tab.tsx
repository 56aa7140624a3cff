import type { ReactNode } from 'react'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { PolicySection } from './policy-section.tsx'
import classes from './rules.module.css'
import { TermsSection } from './terms-section.tsx'
import { UpliftSection } from './uplift-section.tsx'

/** By which rules things are bought again: how much is kept, what is planned, and the shop's own terms. */
export function RulesTab({ strip }: { readonly strip: ReactNode }) {
  const t = useText()
  const policies = useView('reorder.policies', {})
  const uplifts = useView('reorder.uplifts', {})
  const settings = useView('settings.get', {})
  return (
    <>
      <PlaceHeader title={t('app.places.buy')} />
      {strip}
      <div className={classes.page} tabIndex={0} role="group" aria-label={t('reorder.rules.title')}>
        <ViewState view={policies}>{(said) => <PolicySection policies={said.policies} />}</ViewState>
        <ViewState view={uplifts}>{(said) => <UpliftSection uplifts={said.uplifts} />}</ViewState>
        <ViewState view={settings}>{({ shop, version }) => shop && <TermsSection key={version} shop={shop} version={version} />}</ViewState>
      </div>
    </>
  )
}
