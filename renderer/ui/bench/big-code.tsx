import classes from './big-code.module.css'

/** A code to walk to or look for, as large as its length allows. */
export function BigCode({ children }: { readonly children: string }) {
  return (
    <span className={classes.code} data-length={lengthOf(children)} translate="no">
      {children}
    </span>
  )
}

function lengthOf(code: string): 'short' | 'medium' | 'long' {
  if (code.length <= 7) return 'short'
  return code.length <= 12 ? 'medium' : 'long'
}
