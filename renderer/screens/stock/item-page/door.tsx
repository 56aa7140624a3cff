import { Link } from 'wouter'
import { Code } from '../../../ui/code.tsx'
import stock from '../stock.module.css'

/** The number of a document, which opens it. */
export function Door({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <Link href={to} className={stock.door}>
      <Code>{children}</Code>
    </Link>
  )
}
