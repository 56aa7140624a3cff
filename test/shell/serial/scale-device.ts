import { plugIn, type Device } from './pseudo-terminal.ts'

export interface ScaleDevice extends Device {
  /** What it answers from now on. */
  readonly show: (answer: string) => void
}

/** A scale that answers each `request` with what it shows; without a request it sends that by itself. */
export async function plugInScale(port: string, request: string | null, answer: string): Promise<ScaleDevice> {
  let shown = answer
  let heard = ''
  const device: Device = await plugIn(port, (text) => {
    heard += text
    if (request === null) return
    const asked = heard.split(request)
    heard = asked.pop() ?? ''
    for (const _ of asked) device.send(shown)
  })
  const timer =
    request === null
      ? setInterval(() => {
          device.send(shown)
        }, 100)
      : undefined
  return {
    ...device,
    show: (next) => {
      shown = next
    },
    unplug: () => {
      clearInterval(timer)
      device.unplug()
    },
  }
}
