import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { hasDisplay, virtualScreen, withoutGraphicsCard } from '../../scripts/display.mjs'
import { executableIn, findElectron } from '../../scripts/electron-runtime.mjs'
import { root } from '../../scripts/place.mjs'
import { benchUser, type BenchUser } from './bench-user.ts'

export interface LaunchOptions {
  /** Kept between launches; otherwise a new, empty one. */
  readonly userData?: string
  /** A file of its own folder, or postgres://…; otherwise the file in the data folder. */
  readonly db?: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** False as root on a system that cannot lend the window to another user. */
  readonly sandboxed: boolean
  isRunning(): boolean
  /** As a person closes it. */
  close(): Promise<void>
  /** As a power cut does. */
  kill(): Promise<void>
}

export function newDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'packbench-data-'))
}

/** Opens Packbench in its real window, on a virtual screen where there is no other, with the sandbox on where the system lets it. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? newDataFolder()
  const { sandbox, own } = await developmentUser()
  own(userData)
  if (options.db && isFile(options.db)) own(dirname(options.db))
  // Only where Playwright finds Electron by itself does it hold the app back until it is attached.
  const app = await _electron.launch({
    chromiumSandbox: sandbox,
    args: argumentsOf(options),
    env: await environmentOf(options, userData),
  })
  const page = await app.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  const main = app.process()
  const isRunning = () => main.exitCode === null && main.signalCode === null
  return { app, page, userData, sandboxed: sandbox, isRunning, close: () => app.close(), kill: () => killed(main) }
}

/** Starts the app once more on the same data. Resolves to its exit code. */
export async function startSecond(options: LaunchOptions & { readonly userData: string }): Promise<number | null> {
  const { executable, sandbox } = await developmentUser()
  const args = [...(sandbox ? [] : ['--no-sandbox']), ...argumentsOf(options)]
  const second = spawn(executable, args, { stdio: 'ignore', env: await environmentOf(options, options.userData) })
  return new Promise((resolve) => second.once('exit', resolve))
}

let user: BenchUser | undefined

async function developmentUser(): Promise<BenchUser> {
  if (user) return user
  user = benchUser(executableIn((await findElectron()).folder))
  // Where the package `electron` says it is, and where Playwright asks for it.
  if (process.platform === 'linux') process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dirname(user.executable)
  return user
}

function argumentsOf({ args = [] }: LaunchOptions): string[] {
  return [root, withoutGraphicsCard, '--lang=en-US', '--force-color-profile=srgb', ...args]
}

export async function environmentOf({ db, env }: LaunchOptions, userData: string): Promise<Record<string, string>> {
  const data = { HOME: userData, PACKBENCH_USER_DATA: userData, ...(db ? { PACKBENCH_DB: db } : {}) }
  return { ...inherited(), ...(await displayOf()), ...data, ...env }
}

function killed(main: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    main.once('exit', () => {
      resolve()
    })
    main.kill('SIGKILL')
  })
}

let screen: Promise<{ display: string }> | undefined

async function displayOf(): Promise<Record<string, string>> {
  if (hasDisplay()) return {}
  screen ??= virtualScreen()
  return { DISPLAY: (await screen).display }
}

function isFile(db: string): boolean {
  return !/^postgres(ql)?:/.test(db)
}

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
