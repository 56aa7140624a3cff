/** Units a day as they are said: two significant digits say enough of a forecast. */
export function saidPace(perDay: number): number {
  return perDay >= 10 ? Math.round(perDay) : Number(perDay.toPrecision(2))
}
