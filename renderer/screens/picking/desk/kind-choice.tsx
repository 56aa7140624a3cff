import { useStore } from '../../../api/store.ts'
import { useText } from '../../../text/text.ts'
import { KeyHint } from '../../../ui/action/key-hint.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { digitKeys } from '../../../ui/bench/digit-keys.ts'
import { walkKind, type WalkKind } from './cart-size.ts'
import classes from './work-choice.module.css'

const kinds = ['cluster', 'single_item', 'zone', 'wave'] as const satisfies readonly WalkKind[]

/** How the next orders are walked. */
export function KindChoice() {
  const t = useText()
  const chosen = useStore(walkKind)
  useActions(
    kinds.map((kind, index) => ({
      name: `picking.kind.${kind}`,
      label: t(`picking.kind.${kind}`),
      ...digitKeys[index],
      perform: () => walkKind.set(kind),
    })),
  )
  return (
    <div className={classes.kinds} role="group" aria-label={t('picking.kind.label')}>
      {kinds.map((kind, index) => (
        <button key={kind} type="button" className={classes.kind} aria-pressed={kind === chosen} onClick={() => walkKind.set(kind)}>
          <KeyHint of={String(index + 1)} />
          {t(`picking.kind.${kind}`)}
        </button>
      ))}
    </div>
  )
}
