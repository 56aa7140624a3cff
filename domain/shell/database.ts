import { z } from 'zod'

/** One machine keeps a file; several stations share a server. */
export const databaseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sqlite'), path: z.string(), isStandard: z.boolean().describe('it is the one in the data folder') }),
  z.object({
    kind: z.literal('postgres'),
    /** Never holds the password. */
    url: z.string(),
    password: z
      .enum(['none', 'keyring', 'plain'])
      .describe('plain: no keyring on this machine, so the password lies readable in the settings file'),
  }),
])
export type Database = z.infer<typeof databaseSchema>

export const databaseChoiceSchema = z.discriminatedUnion('kind', [
  /** A file that is there; without a path: the file in the data folder. */
  z.object({ kind: z.literal('sqlite'), path: z.string().min(1).max(1000).optional() }),
  /** `postgres://user:password@host:port/name`; the password is kept apart from the rest. */
  z.object({
    kind: z.literal('postgres'),
    url: z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .max(1000),
  }),
])
export type DatabaseChoice = z.infer<typeof databaseChoiceSchema>

/** What somebody typed or pasted: the address of a server, or the whole path of a file; null where it is neither. */
export function readDatabaseChoice(typed: string): DatabaseChoice | null {
  const text = typed.trim().replace(/^"(.*)"$/, '$1')
  if (/^postgres(ql)?:\/\//.test(text)) return { kind: 'postgres', url: text }
  return /^(?:\/|\\\\|[A-Za-z]:[\\/])./.test(text) ? { kind: 'sqlite', path: text } : null
}
