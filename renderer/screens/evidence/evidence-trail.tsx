import type { ParcelPage } from '../../../domain/evidence/contract.ts'
import { refusalText, useText } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import { By } from './evidence-facts.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import classes from './evidence.module.css'

/** Each scan that counts, and each that was stopped. */
export function EvidenceTrail({ scans, stops }: Pick<ParcelPage, 'scans' | 'stops'>) {
  const t = useText()
  return (
    <>
      <EvidenceSection title={t('evidence.scans')}>
        {scans.length === 0 && <p className={classes.quiet}>{t('evidence.noScans')}</p>}
        <ul className={classes.rows}>
          {scans.map((scan) => (
            <li key={scan.id} className={classes.row}>
              <div className={classes.what}>
                <span>
                  <Code>{scan.sku}</Code> {scan.code !== '' && scan.code !== scan.sku && <Code>{scan.code}</Code>}
                </span>
                <span className={classes.quiet}>
                  <By person={scan.person} at={scan.at} />
                </span>
              </div>
              <strong className={classes.count}>{t('evidence.units', { count: scan.units })}</strong>
            </li>
          ))}
        </ul>
      </EvidenceSection>
      {stops.length > 0 && (
        <EvidenceSection title={t('evidence.stops')}>
          <ul className={classes.rows}>
            {stops.map((stop) => (
              <li key={stop.id} className={classes.row}>
                <div className={classes.what}>
                  <span>{refusalText({ code: stop.code, params: stop.params })}</span>
                  <span className={classes.quiet}>
                    <By person={stop.person} at={stop.at} />
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </EvidenceSection>
      )}
    </>
  )
}
