/** 'Minh, Bench 2': who has something in hand, as a person reads it. Empty when nobody has. */
export function holder(name: string | null, station: string | null): string {
  return [name, station].filter(Boolean).join(', ')
}
