import classes from './big-code.module.css'

/** Width of a character of the monospaced face, in its own size, with the letters set close. */
const characterWidth = 0.565

/** A code to walk to or look for, as large as its place allows. */
export function BigCode({ children }: { readonly children: string }) {
  const share = Math.max(1, children.length) * characterWidth
  return (
    <span className={classes.room}>
      <span className={classes.code} style={{ fontSize: `clamp(24px, calc(100cqi / ${share}), 104px)` }} translate="no">
        {children}
      </span>
    </span>
  )
}
