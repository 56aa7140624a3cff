/** The mark of Packbench: an open box with a check mark as its flap. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx="9" fill="#f2b441" />
      <path d="M8 17.5 20 23l12-5.500V29a2 2 0 0 1-1.2 1.830L20 35.5 9.2 30.830A2 2 0 0 1 8 29Z" fill="#211f1b" />
      <path d="m11 11.5 6.5 6.500L30.5 6" fill="none" stroke="#211f1b" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
