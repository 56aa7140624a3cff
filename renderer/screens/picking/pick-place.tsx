import { useRoute } from 'wouter'
import { PickBench } from './bench/pick-bench.tsx'
import { PickDesk } from './desk/pick-desk.tsx'

export function PickPlace() {
  const [, params] = useRoute('/pick/:batchId')
  const batchId = Number(params?.batchId)
  return Number.isSafeInteger(batchId) && batchId > 0 ? <PickBench key={batchId} batchId={batchId} /> : <PickDesk />
}
