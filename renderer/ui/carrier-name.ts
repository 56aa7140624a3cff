import { useView } from '../api/use-view.ts'

/** What people call a carrier; its code where the shop no longer has it. */
export function useCarrierName(): (code: string) => string {
  const carriers = useView('settings.get', {}).data?.shop?.carriers ?? []
  return (code) => carriers.find((carrier) => carrier.code === code)?.name ?? code
}
