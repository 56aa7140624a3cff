import { spawn } from '@lydell/node-pty'
import { chmodSync, mkdtempSync, renameSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A device at the far end of a cable: the near end is a port that can be opened by its path. */
export interface Device {
  readonly port: string
  readonly send: (text: string) => void
  readonly unplug: () => void
}

/** `hear` gets what the near end sends, byte for byte. */
export async function plugIn(port: string, hear: (text: string) => void = () => {}): Promise<Device> {
  // The shell keeps the near end open and never reads from it; who opens it may be another user.
  const script = 'stty raw -echo; chmod 666 "$(tty)"; tty; exec sleep 100000'
  const terminal = spawn('sh', ['-c', script], { encoding: 'latin1' })
  const path = await new Promise<string>((resolve) => {
    let said = ''
    const first = terminal.onData((text) => {
      said += text
      if (!said.includes('\n')) return
      first.dispose()
      resolve(said.trim())
    })
  })
  terminal.onData(hear)
  symlinkSync(path, `${port}.new`)
  renameSync(`${port}.new`, port)
  return {
    port,
    send: (text) => {
      terminal.write(text)
    },
    unplug: () => {
      terminal.kill('SIGKILL')
    },
  }
}

/** A name for a port, at which devices can be plugged in one after the other. */
export function newPort(): string {
  const folder = mkdtempSync(join(tmpdir(), 'packbench-port-'))
  chmodSync(folder, 0o755)
  return join(folder, 'scale')
}
