import type { ParcelPage } from '../../../domain/evidence/contract.ts'
import { EvidenceChecks } from './evidence-checks.tsx'
import { EvidenceFacts } from './evidence-facts.tsx'
import { EvidenceTrail } from './evidence-trail.tsx'
import { EvidenceContents } from './evidence-contents.tsx'
import classes from './evidence.module.css'

/** Facts and contents at the left, checks with their pictures and the trail of scans at the right. */
export function EvidencePage({ parcel }: { readonly parcel: ParcelPage }) {
  return (
    <div className={classes.page} tabIndex={0} role="group" aria-label={parcel.code}>
      <div className={classes.column}>
        <EvidenceFacts parcel={parcel} />
        <EvidenceContents contents={parcel.contents} />
      </div>
      <div className={classes.column}>
        <EvidenceChecks checks={parcel.checks} />
        <EvidenceTrail scans={parcel.scans} stops={parcel.stops} />
      </div>
    </div>
  )
}
