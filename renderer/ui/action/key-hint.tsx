import { keyCaps } from './key-name.ts'
import classes from './action.module.css'

/** The key that does it, drawn as a key cap. Said to screen readers by `aria-keyshortcuts` of its control. */
export function KeyHint({ of }: { readonly of: string }) {
  return (
    <span className={classes.keys} aria-hidden="true">
      {keyCaps(of).map((cap) => (
        <kbd key={cap} className={classes.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}
