import { contextBridge, ipcRenderer } from 'electron'
import type { InterfaceEvent } from '../domain/service/protocol.ts'
import type { Bridge } from '../domain/shell/bridge.ts'

const listeners = new Set<(event: InterfaceEvent) => void>()

ipcRenderer.on('event', (_, event: InterfaceEvent) => {
  for (const listener of listeners) listener(event)
})

const bridge: Bridge = {
  call: (request) => ipcRenderer.invoke('call', request),
  subscribe(listener) {
    listeners.add(listener)
    ipcRenderer.send('subscribed')
    return () => {
      listeners.delete(listener)
    }
  },
}

contextBridge.exposeInMainWorld('packbench', bridge)
