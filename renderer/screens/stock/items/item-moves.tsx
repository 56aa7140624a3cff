import type { MoveRow } from '../../../../domain/stock/moves.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { Quantity } from '../../../ui/quantity.tsx'
import { Moment } from '../../../ui/time/clock.tsx'
import { MoveDocuments } from '../move-documents.tsx'
import { takeBack } from '../take-back.ts'
import classes from '../stock.module.css'

export function ItemMoves({ moves }: { readonly moves: readonly MoveRow[] }) {
  const t = useText()
  return (
    <DetailSection title={t('stock.item.moves')}>
      {moves.length === 0 ? (
        <p className={classes.quiet}>{t('stock.item.noMoves')}</p>
      ) : (
        <ol className={classes.moves}>
          {moves.map((move) => (
            <li key={move.id}>
              <span className={classes.quiet}>
                <Moment at={move.at} />
              </span>
              <span>
                {t(`states.cause.${move.cause}`)} <Code>{move.from}</Code> → <Code>{move.to}</Code> <MoveDocuments of={move.documents} />
              </span>
              <Quantity value={move.quantity} />
              <span className={classes.moveWhy}>
                {[move.person, move.reason === null ? '' : t(`states.reason.${move.reason}`), move.note]
                  .filter((part) => part !== '')
                  .join(' · ')}
                {move.canTakeBack && (
                  <button type="button" className={classes.heldBy} onClick={() => void takeBack(t, move.id)}>
                    {t('stock.aside.takeBackMove', { id: move.id })}
                  </button>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </DetailSection>
  )
}
