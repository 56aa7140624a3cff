import { useRoute } from 'wouter'
import { ReturnBench } from './return-bench.tsx'
import { ReturnsDesk } from './returns-desk.tsx'

/** `/returns` the list, `/returns/12` the bench with one of them. */
export function ReturnsPlace() {
  const [, route] = useRoute('/returns/:returnId')
  const id = Number(route?.returnId)
  return Number.isSafeInteger(id) && id > 0 ? <ReturnBench key={id} returnId={id} /> : <ReturnsDesk />
}
