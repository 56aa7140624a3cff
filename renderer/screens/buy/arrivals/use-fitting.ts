import { useLayoutEffect, useState, type RefObject } from 'react'

/** Pixels, as calendar.module.css, calendar-day.module.css and delivery.module.css give them: weekdays above the days; of a day its number; a line, a card, each with its gap. */
const head = 28
const number = 34
const heights = { month: 24, week: 116 } as const

interface Fitting {
  readonly rows: number
  readonly shown: 'month' | 'week'
}

/** How many deliveries stand below each other in a day of the grid; at least one and the way to the rest. */
export function useFitting(grid: RefObject<HTMLElement | null>, { rows, shown }: Fitting): number {
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => {
    const element = grid.current
    if (element === null) return undefined
    const measure = () => setHeight(element.clientHeight)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [grid])
  return Math.max(2, Math.floor(((height - head) / rows - number) / heights[shown]))
}
