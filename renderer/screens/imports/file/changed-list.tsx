import type { ImportPreview } from '../../../../domain/imports/contract.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import classes from '../imports.module.css'

/** What is here but told differently by the file, and what becomes of it. */
export function ChangedList({ preview }: { readonly preview: ImportPreview }) {
  const t = useText()
  const { changed, counts, kind } = preview
  const more = counts.changed - changed.length
  return (
    <>
      {kind !== null && <p className={classes.quiet}>{t(`imports.changed.${kind}`)}</p>}
      <ul className={classes.codes}>
        {changed.map((name, place) => (
          <li key={`${place} ${name}`}>
            <Code>{name}</Code>
          </li>
        ))}
        {more > 0 && <li className={classes.quiet}>{t('ui.more', { count: more })}</li>}
      </ul>
    </>
  )
}
