import Store from 'electron-store'
import { z } from 'zod'
import { stationSchema, type Station } from '../domain/shell/station.ts'
import { windowStateSchema, type WindowState } from './window/state.ts'

/** Where the data is; the password, where there is one, as safeStorage left it (base64) or readable. */
const storedDatabaseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sqlite'), path: z.string().nullable() }),
  z.object({
    kind: z.literal('postgres'),
    url: z.string(),
    secret: z.object({ sealed: z.boolean(), text: z.string() }).nullable(),
  }),
])
export type StoredDatabase = z.infer<typeof storedDatabaseSchema>

export interface Settings {
  station(): Station
  saveStation(patch: Partial<Station>): Station
  window(): WindowState
  saveWindow(state: WindowState): void
  database(): StoredDatabase
  saveDatabase(database: StoredDatabase): void
}

/** One file, settings.json in the data folder. A part that cannot be read any more falls back to its defaults. */
export function openSettings(): Settings {
  const store = new Store<Record<string, unknown>>({ name: 'settings', clearInvalidConfig: true, accessPropertiesByDotNotation: false })
  const read = <T>(key: string, schema: z.ZodType<T>, fallback: T): T => {
    const parsed = schema.safeParse(store.get(key))
    return parsed.success ? parsed.data : fallback
  }
  const station = () => read('station', stationSchema, stationSchema.parse({}))
  return {
    station,
    saveStation(patch) {
      store.set('station', { ...station(), ...patch })
      return station()
    },
    window: () => read('window', windowStateSchema, { bounds: null, maximised: false }),
    saveWindow(state) {
      store.set('window', state)
    },
    database: () => read('database', storedDatabaseSchema, { kind: 'sqlite', path: null }),
    saveDatabase(database) {
      store.set('database', database)
    },
  }
}
