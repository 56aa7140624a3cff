import type { CallError } from '../../../domain/service/protocol.ts'
import { variantText } from '../../../domain/stock/variant-text.ts'
import { refusalText, stopTitle, texts } from '../../text/text.ts'
import type { BenchSaid } from './use-answers.ts'

/** A refusal at the bench: a title for two metres, what was scanned and expected, and the sentence that says what to do. */
export function stopSaid(refusal: CallError, items: readonly KnownItem[] = []): BenchSaid {
  const { scanned, expected } = stopFacts(refusal.params, items)
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

/** An item of the work at hand, to say what was expected by what tells it from its siblings. */
export interface KnownItem {
  readonly sku: string
  readonly variant: Readonly<Record<string, string>>
}

/** A person knows a thing by its variant or SKU; the bare code only where nothing better is known. */
export function stopFacts(
  params: CallError['params'],
  items: readonly KnownItem[],
): { readonly scanned: string | null; readonly expected: string | null } {
  const variant = named(params['variant'])
  const wanted = named(params['expected'])
  const sister = variant === null ? undefined : items.find(({ sku }) => sku === wanted)
  const code = named(params['scanned'])
  return {
    scanned: code === null ? null : (variant ?? named(params['sku']) ?? code),
    expected: sister === undefined ? wanted : (named(variantText(sister.variant)) ?? wanted),
  }
}

function named(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
