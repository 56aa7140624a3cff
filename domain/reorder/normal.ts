/*
 * Inverse of the standard normal distribution: Peter J. Acklam's rational approximation (2003), relative error below 1.15e-9.
 */
const a = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239] as const
const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572] as const
const c = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783,
] as const
const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416] as const
const lowTail = 0.02425

/** Coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)
}

/**
 * The z of a service level: so many standard deviations cover demand with this probability. 0.95 gives 1.6449.
 * @throws RangeError outside 0 to 1, both excluded.
 */
export function zOf(serviceLevel: number): number {
  if (!(serviceLevel > 0 && serviceLevel < 1)) throw new RangeError(`a service level lies between 0 and 1, not ${serviceLevel}`)
  if (serviceLevel < lowTail) return tail(serviceLevel)
  if (serviceLevel > 1 - lowTail) return -tail(1 - serviceLevel)
  const q = serviceLevel - 0.5
  const r = q * q
  return (polynomial(a, r) * q) / polynomial([...b, 1], r)
}

function tail(probability: number): number {
  const q = Math.sqrt(-2 * Math.log(probability))
  return polynomial(c, q) / polynomial([...d, 1], q)
}
