export type StatusShape = 'ring' | 'half' | 'full' | 'box' | 'check' | 'bar' | 'cross'

/** A shape of twelve pixels in the colour of its text. */
export function StatusMark({ shape }: { readonly shape: StatusShape }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      {drawing(shape)}
    </svg>
  )
}

function drawing(shape: StatusShape) {
  const stroke = { fill: 'none', stroke: 'currentcolor', strokeWidth: 1.8, strokeLinecap: 'round', strokeLinejoin: 'round' } as const
  switch (shape) {
    case 'ring':
      return <circle cx="6" cy="6" r="4.5" {...stroke} />
    case 'half':
      return (
        <>
          <circle cx="6" cy="6" r="4.5" {...stroke} />
          <path d="M6 1.5a4.5 4.5 0 0 1 0 9Z" fill="currentcolor" />
        </>
      )
    case 'full':
      return <circle cx="6" cy="6" r="5" fill="currentcolor" />
    case 'box':
      return <path d="M1.5 4 6 1.5 10.5 4v4.5L6 11 1.5 8.5ZM1.5 4 6 6.3 10.5 4M6 6.3V11" {...stroke} strokeWidth={1.3} />
    case 'check':
      return <path d="m2 6.5 2.7 2.7L10 3.3" {...stroke} strokeWidth={2.2} />
    case 'bar':
      return <path d="M4 2v8M8 2v8" {...stroke} strokeWidth={2.4} />
    case 'cross':
      return <path d="m3 3 6 6M9 3 3 9" {...stroke} />
  }
}
