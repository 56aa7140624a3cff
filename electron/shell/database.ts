import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, safeStorage } from 'electron'
import type { Database, DatabaseChoice } from '../../domain/shell/database.ts'
import type { Settings, StoredDatabase } from '../settings.ts'
import { done, refused, type Answer } from './answer.ts'

interface DatabaseLaunch {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** PACKBENCH_DB decides for one start, and is not kept. */
export function databaseLaunch(settings: Settings): DatabaseLaunch {
  const forced = process.env['PACKBENCH_DB']
  if (forced) return { args: ['--db', forced], env: {} }
  const stored = settings.database()
  if (stored.kind === 'sqlite') return { args: ['--db', stored.path ?? standardFile()], env: {} }
  /** Every user of the machine can read a command line: the password travels beside it, where pg looks for it. */
  return { args: ['--db', stored.url], env: stored.secret ? { PGPASSWORD: unseal(stored.secret) } : {} }
}

export function describeDatabase(settings: Settings): Database {
  const stored = settings.database()
  if (stored.kind === 'sqlite') return { kind: 'sqlite', path: stored.path ?? standardFile(), isStandard: stored.path === null }
  return { kind: 'postgres', url: stored.url, password: stored.secret ? (stored.secret.sealed ? 'keyring' : 'plain') : 'none' }
}

export function chooseDatabase(settings: Settings, choice: DatabaseChoice): Answer<Database> {
  if (choice.kind === 'sqlite') {
    // A name that was typed wrong would open an empty shop.
    if (choice.path !== undefined && !existsSync(choice.path)) return refused('database.missing', { place: choice.path })
    settings.saveDatabase({ kind: 'sqlite', path: choice.path ?? null })
    return done(describeDatabase(settings))
  }
  const address = parseAddress(choice.url)
  if (!address) return refused('database.badAddress', { reason: 'not an address like postgres://user@host:5432/name' })
  settings.saveDatabase(address)
  return done(describeDatabase(settings))
}

function parseAddress(text: string): StoredDatabase | undefined {
  try {
    const url = new URL(text)
    const password = decodeURIComponent(url.password)
    url.password = ''
    return { kind: 'postgres', url: url.href, secret: password === '' ? null : seal(password) }
  } catch {
    return undefined
  }
}

function seal(text: string): { sealed: boolean; text: string } {
  if (!hasKeyring()) return { sealed: false, text }
  return { sealed: true, text: safeStorage.encryptString(text).toString('base64') }
}

/** Without one Linux offers a key that is the same everywhere, which is no secret. */
function hasKeyring(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false
  return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'
}

function unseal(secret: { readonly sealed: boolean; readonly text: string }): string {
  return secret.sealed ? safeStorage.decryptString(Buffer.from(secret.text, 'base64')) : secret.text
}

function standardFile(): string {
  return join(app.getPath('userData'), 'packbench.sqlite')
}
