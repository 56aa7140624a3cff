interface Place {
  readonly code: string
  readonly zone: string
}

const asCounted = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const range = /^(.*\S)\s*(?:\.\.|…)\s*(\S.*)$/

/**
 * Those with these letters in their code or zone. 'A-01..A-03' means all from one code to another, as people count them (A-2 before A-10),
 * the ends and all that begin with them included.
 */
export function findPlaces<P extends Place>(places: readonly P[], search: string): readonly P[] {
  const wanted = search.trim().toUpperCase()
  const [, one, other] = range.exec(wanted) ?? []
  if (one === undefined || other === undefined) {
    return places.filter(({ code, zone }) => `${code} ${zone}`.toUpperCase().includes(wanted))
  }
  const [from, to] = asCounted.compare(one, other) <= 0 ? [one, other] : [other, one]
  return places.filter(({ code }) => {
    const key = code.toUpperCase()
    return asCounted.compare(key, from) >= 0 && (asCounted.compare(key, to) <= 0 || key.startsWith(to))
  })
}
