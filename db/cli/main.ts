import { verbs } from './verbs.ts'
import { readArguments, usage, UsageError } from './arguments.ts'

try {
  const asked = readArguments(process.argv.slice(2))
  const verb = verbs[asked.verb]
  if (!verb) throw new UsageError(`There is no verb ${asked.verb}.`)
  process.exitCode = await verb(asked)
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`${error.message}\n\n${usage}`)
  process.exitCode = 2
}
