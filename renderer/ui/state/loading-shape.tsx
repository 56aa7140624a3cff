import { useText } from '../../text/text.ts'
import classes from './loading-shape.module.css'

/** lines: of a detail or a list. board: tiles over panels. bench: the band over what is in hand. */
export type Shape = 'lines' | 'board' | 'bench'

const pieces = { lines: 4, board: 6, bench: 4 } as const satisfies Readonly<Record<Shape, number>>

/** The shape of what comes. */
export function LoadingShape({ shape }: { readonly shape: Shape }) {
  const t = useText()
  return (
    <div role="status" aria-label={t('ui.loading')} className={classes.shape} data-shape={shape}>
      {Array.from({ length: pieces[shape] }, (_, place) => (
        <div key={place} className={classes.piece} />
      ))}
    </div>
  )
}
