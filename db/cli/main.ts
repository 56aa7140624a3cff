import { Refusal } from '../../domain/refusal.ts'
import { type Asked, readArguments, usage, UsageError } from './arguments.ts'
import { type Verb, verbs } from './verbs.ts'

try {
  const asked = readArguments(process.argv.slice(2))
  const verb = Object.hasOwn(verbs, asked.verb) ? verbs[asked.verb] : undefined
  if (!verb) throw new UsageError(`There is no verb ${asked.verb}.`)
  refuseMore(asked, verb)
  process.exitCode = await verb.run(asked)
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

/** A word or an option that would change nothing was meant to change something. */
function refuseMore({ verb, words, options }: Asked, { takes }: Verb): void {
  const word = words[takes.words]
  if (word !== undefined) throw new UsageError(`${verb}: what is “${word}”?`)
  const option = options.find((name) => !takes.options?.includes(name))
  if (option !== undefined) throw new UsageError(`${verb} takes no --${option}.`)
}
