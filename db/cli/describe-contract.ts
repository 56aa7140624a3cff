import { z } from 'zod'

interface Definition {
  readonly kind: 'query' | 'command'
  readonly input: z.ZodType
  readonly output: z.ZodType
}

/** Every call as JSON Schema; bytes are base64 strings there. */
export function describeContract(contract: Readonly<Record<string, Definition>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(contract).map(([name, { kind, input, output }]) => [
      name,
      { kind, input: schemaOf(input, 'input'), output: schemaOf(output, 'output') },
    ]),
  )
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): unknown {
  return z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodCustom) Object.assign(jsonSchema, { type: 'string', contentEncoding: 'base64' })
    },
  })
}
