import { IconFileImport } from '@tabler/icons-react'
import { importKinds } from '../../../../domain/imports/records.ts'
import { useText } from '../../../text/text.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import type { Action } from '../../../ui/action/action.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { History } from './history.tsx'
import classes from '../imports.module.css'
import startClasses from './start.module.css'
import { chooseFile } from './take-file.ts'

/** Where a file is dropped, and what was imported so far. */
export function StartView() {
  const t = useText()
  const open: Action = { name: 'imports.choose', label: t('imports.drop.choose'), key: 'Mod+O', tone: 'main', perform: chooseFile }
  useActions([open])
  return (
    <>
      <PlaceHeader title={t('app.places.import')} />
      <section className={startClasses.drop} aria-label={t('imports.drop.title')}>
        <IconFileImport size={44} stroke={1.3} aria-hidden="true" className={startClasses.dropIcon} />
        <div className={startClasses.dropText}>
          <h2 className={classes.dropTitle}>{t('imports.drop.title')}</h2>
          <p className={classes.quiet}>{t('imports.drop.body')}</p>
          <ul className={startClasses.known} aria-label={t('imports.known.title')}>
            {importKinds.map((kind) => (
              <li key={kind}>{t(`imports.known.${kind}`)}</li>
            ))}
          </ul>
        </div>
        <ActionButton action={open} size="md" />
      </section>
      <History />
    </>
  )
}
