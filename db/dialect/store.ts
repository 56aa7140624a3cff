import type { Generated } from 'kysely'
import type { Refusal } from '../../domain/refusal.ts'
import type { Topic } from '../../domain/service/protocol.ts'
import type { Ddl } from '../migrations/ddl.ts'
import type { Database, Reader, Schema, Writer } from '../schema.ts'

/** The tables whose ids may be taken in advance. */
export type IdTable = {
  [T in keyof Schema]: Schema[T] extends { readonly id: Generated<number> } ? T : never
}[keyof Schema]

export interface OpenOptions {
  /** Refuses a SQLite file that is not there instead of making it. */
  readonly mustExist?: boolean
}

/** One open database and all in which SQLite and PostgreSQL differ. Nothing outside db/dialect asks which one it is. */
export interface Store {
  readonly dialect: 'sqlite' | 'postgres'
  /** As a person names it: the file, or the server's address without its password. */
  readonly place: string
  readonly ddl: Ddl
  /** Its own connection: goes on answering while a long command writes. */
  readonly reader: Reader
  readonly writer: Database
  /** Several reads of one moment, for a view that is put together from them. Short ones only: they wait for each other. */
  snapshot<T>(read: (db: Reader) => Promise<T>): Promise<T>
  /** True where one writer at a time must be kept by the caller. */
  readonly serialWriter: boolean
  /** True where rows that a decision rests on must be locked: `.$if(store.locksRows, (q) => q.forUpdate())`. */
  readonly locksRows: boolean
  /** Ids that no other row has or will get, for rows that name each other and are written in bulk. Ascending. */
  nextIds(writer: Writer, table: IdTable, count: number): Promise<readonly number[]>
  uniqueViolation(error: unknown): boolean
  /** The database asks to run the whole transaction again (deadlock, serialization, another program that writes). */
  shouldRetry(error: unknown): boolean
  /** How often, and milliseconds in between. */
  readonly retry: { readonly times: number; readonly pause: number }
  /** After the migrations: calls come now, and none may hold up the others while it waits for another program. */
  takeCalls(): void
  /** What stands in the way of the database itself (disk, file, server), as a refusal; null for everything else. */
  trouble(error: unknown): Refusal | null
  /** Tells the other workstations' services, inside the transaction, so it goes out with the commit. A SQLite file tells by itself. */
  announce(writer: Writer, topics: readonly Topic[]): Promise<void>
  /** Calls back when another service, at another workstation or on the same file, has changed something. */
  listen(listener: (topics: readonly string[]) => void): Promise<void>
  /** Before migrations: what can be checked cheaply; SQLite files are copied to `FILE.pre-vN`. */
  beforeMigration(version: number): Promise<void>
  /** One migrator at a time. */
  lockForMigration(writer: Writer): Promise<void>
  /** One clean copy, whole before it takes its name; refuses to write over the database itself. */
  backup(file: string): Promise<void>
  close(): Promise<void>
}
