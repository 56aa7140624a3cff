import type { CallError } from '../../../domain/service/protocol.ts'
import { refusalText, stopTitle, texts } from '../../text/text.ts'
import type { BenchSaid } from './use-answers.ts'

/** A refusal at the bench: a title for two metres, what was scanned and expected, and the sentence that says what to do. */
export function stopSaid(refusal: CallError): BenchSaid {
  const { scanned, expected } = stopFacts(refusal.params)
  return {
    tone: 'stop',
    title: stopTitle(refusal) ?? texts.t('bench.refused'),
    detail: refusalText(refusal),
    facts: [
      ...(scanned === null ? [] : [{ label: texts.t('bench.scanned'), value: scanned }]),
      ...(expected === null ? [] : [{ label: texts.t('bench.expected'), value: expected }]),
    ],
  }
}

/** A person knows a thing by its variant or SKU; the bare code only where nothing better is known. */
export function stopFacts(params: CallError['params']): { readonly scanned: string | null; readonly expected: string | null } {
  const code = named(params['scanned'])
  return {
    scanned: code === null ? null : (named(params['variant']) ?? named(params['sku']) ?? code),
    expected: named(params['expected']),
  }
}

function named(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
