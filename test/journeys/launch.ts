import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { hasDisplay, virtualScreen } from '../../scripts/display.mjs'
import { electronFolder, executableIn } from '../../scripts/electron-runtime.mjs'
import { root } from '../../scripts/place.mjs'
import { benchUser, type BenchUser } from './bench-user.ts'

export interface LaunchOptions {
  /** Kept between launches; otherwise a new, empty one. */
  readonly userData?: string
  /** A file of its own folder, or postgres://…; otherwise the file in the data folder. */
  readonly db?: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  /** An app that was packed, instead of the checkout. */
  readonly executable?: string
}

export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** As a person closes it. */
  close(): Promise<void>
  /** As a power cut does. */
  kill(): Promise<void>
}

export function newDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'packbench-data-'))
}

let user: BenchUser | undefined

/** Opens Packbench in its real window, on a virtual screen where there is no other, with the sandbox on where the system lets it. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? newDataFolder()
  user ??= benchUser(executableIn(await electronFolder()))
  const { executable, sandbox, own } = options.executable ? benchUser(options.executable) : user
  own(userData)
  if (options.db && isFile(options.db)) own(dirname(options.db))
  const app = await _electron.launch({
    executablePath: executable,
    chromiumSandbox: sandbox,
    args: [...(options.executable ? [] : [root]), '--lang=en-US', '--force-color-profile=srgb', ...(options.args ?? [])],
    env: { ...inherited(), ...(await displayOf()), HOME: userData, PACKBENCH_USER_DATA: userData, ...databaseOf(options), ...options.env },
  })
  const page = await app.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  return { app, page, userData, close: () => app.close(), kill: () => killed(app) }
}

function killed(app: ElectronApplication): Promise<void> {
  const process = app.process()
  return new Promise((resolve) => {
    process.once('exit', () => {
      resolve()
    })
    process.kill('SIGKILL')
  })
}

let screen: Promise<{ display: string }> | undefined

async function displayOf(): Promise<Record<string, string>> {
  if (hasDisplay()) return {}
  screen ??= virtualScreen()
  return { DISPLAY: (await screen).display }
}

function databaseOf({ db }: LaunchOptions): Record<string, string> {
  return db ? { PACKBENCH_DB: db } : {}
}

function isFile(db: string): boolean {
  return !/^postgres(ql)?:/.test(db)
}

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
