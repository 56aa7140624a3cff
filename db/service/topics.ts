import { type Topic, topics } from '../../domain/service/protocol.ts'

const known: ReadonlySet<string> = new Set(topics)

export function isTopic(text: string): text is Topic {
  return known.has(text)
}
