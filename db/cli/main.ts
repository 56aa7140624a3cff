import { Refusal } from '../../domain/refusal.ts'
import { readArguments, usage, UsageError } from './arguments.ts'
import { verbs } from './verbs.ts'

try {
  const asked = readArguments(process.argv.slice(2))
  const verb = verbs[asked.verb]
  if (!verb) throw new UsageError(`There is no verb ${asked.verb}.`)
  process.exitCode = await verb(asked)
} catch (error) {
  if (error instanceof Refusal) {
    console.log(JSON.stringify({ ok: false, error: { code: error.code, params: error.params } }))
    process.exitCode = 1
  } else if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${usage}`)
    process.exitCode = 2
  } else {
    throw error
  }
}
