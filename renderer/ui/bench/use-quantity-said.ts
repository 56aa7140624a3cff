import { useRef, useState } from 'react'
import type { ScanAnswer } from '../../scanning/queue.ts'
import { useText, type Text } from '../../text/text.ts'
import type { Action } from '../action/action.ts'
import { digitKeys } from './digit-keys.ts'
import type { BenchAnswers } from './use-answers.ts'

export interface QuantitySaid {
  /** What QTY said for the next scan; null where it said nothing. */
  readonly said: number | null
  readonly say: (quantity: number) => Promise<ScanAnswer>
  /** For the scan that comes now, and for no other one. */
  readonly take: () => { readonly quantity?: number }
}

/** How many the next item counts; whether it may is the data service's to say. Forgotten with the next act, whatever it is. */
export function useQuantitySaid(run: BenchAnswers['run']): QuantitySaid {
  const t = useText()
  const [said, setSaid] = useState<number | null>(null)
  const next = useRef<number | null>(null)
  const set = (quantity: number | null) => {
    next.current = quantity
    setSaid(quantity)
  }
  return {
    said,
    say: (quantity) =>
      run(() => {
        set(quantity)
        return Promise.resolve({ tone: 'ok', title: t('bench.quantity', { quantity }), detail: t('bench.quantityWhat') })
      }),
    take: () => {
      const quantity = next.current
      set(null)
      return quantity === null ? {} : { quantity }
    },
  }
}

/** The digits and the quantity barcodes, where the next scan is of an item. */
export function quantityActions(label: (quantity: number) => string, say: QuantitySaid['say']): readonly Action[] {
  return digitKeys.map((keys, index) => ({
    name: `bench.quantity.${index + 1}`,
    label: label(index + 1),
    ...keys,
    perform: () => say(index + 1),
  }))
}

/** What is asked for while a quantity waits for its item; null while none does. */
export function quantityAsk(t: Text, { said }: Pick<QuantitySaid, 'said'>): string | null {
  return said === null ? null : t('bench.quantityAsk', { quantity: said })
}
