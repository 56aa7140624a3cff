import type { ReactNode } from 'react'
import classes from './code.module.css'

/** An identifier: SKU, order number, bin, barcode. Each character can be told from the others. */
export function Code({ children, size }: { readonly children: ReactNode; readonly size?: 'md' | 'lg' }) {
  return (
    <span className={classes.code} data-size={size} translate="no">
      {children}
    </span>
  )
}
