import type { CallReply, CallRequest, InterfaceEvent } from '../service/protocol.ts'

/** All that the page can reach outside itself: `window.packbench`. */
export interface Bridge {
  /** Never rejects: a refusal and a lost service are replies too. */
  call(request: CallRequest): Promise<CallReply>
  /** Hears how the data service is as soon as that is known, then every change. Returns how to stop. */
  subscribe(listener: (event: InterfaceEvent) => void): () => void
}
