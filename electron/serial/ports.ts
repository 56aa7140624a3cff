import { readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { SerialPortFound } from '../../domain/shell/contract.ts'

const linuxNames = /^tty(USB|ACM|AMA|S|XRUSB)\d+$/

/** The serial ports of this computer, each by the name that stays its own when it is plugged in elsewhere, where it has one. */
export async function serialPorts(): Promise<SerialPortFound[]> {
  if (process.platform === 'linux') return linuxPorts()
  const { SerialPort } = await import('serialport')
  const found = await SerialPort.list()
  return found.map(({ path, manufacturer = '' }) => ({ path, title: manufacturer }))
}

/** Read from the files of the kernel: asking udev fails where it is not installed. */
async function linuxPorts(): Promise<SerialPortFound[]> {
  const byId = '/dev/serial/by-id'
  const named = await Promise.all(
    (await names(byId)).map(async (name) => ({ path: join(byId, name), title: readable(name), device: await realpath(join(byId, name)) })),
  )
  const plain = (await names('/dev')).filter((name) => linuxNames.test(name)).map((name) => `/dev/${name}`)
  const others = await Promise.all(plain.filter((path) => !named.some(({ device }) => device === path)).map(whereReal))
  return [...named.map(({ path, title }) => ({ path, title })), ...others.flat()]
}

/** The kernel keeps names for four ports that most computers do not have: those have no device behind them. */
async function whereReal(path: string): Promise<SerialPortFound[]> {
  const name = path.slice('/dev/'.length)
  if (!name.startsWith('ttyS')) return [{ path, title: '' }]
  const driver = await realpath(`/sys/class/tty/${name}/device/driver`).catch(() => '')
  return driver === '' || driver.endsWith('/serial8250') ? [] : [{ path, title: '' }]
}

/** 'usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0' -> 'FTDI FT232R USB UART A50285BI'. */
function readable(name: string): string {
  return name
    .replace(/^usb-/, '')
    .replace(/-if\d+(-port\d+)?$/, '')
    .replaceAll('_', ' ')
}

async function names(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}
