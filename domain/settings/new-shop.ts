import type { z } from 'zod'
import { newQueues } from '../orders/queues/new-queues.ts'
import { defaultPickingRules } from '../picking/rules.ts'
import { defaultReorderTerms } from '../reorder/terms.ts'
import { defaultCountingRules } from '../stock/counts/rules.ts'
import type { Shop, welcomeSchema } from './contract.ts'

/** A shop as it begins: what the welcome asked, and defaults that a small shop can work with from the first hour. */
export function newShop(welcome: z.output<typeof welcomeSchema>): Shop {
  return {
    ...welcome,
    email: '',
    dispatchHours: 24,
    labelSize: welcome.address.country === 'US' ? '4x6in' : '100x150mm',
    gs1Prefix: '',
    carriers: [{ code: 'POST', name: 'Post', services: ['Standard', 'Express'], cutOff: '16:00' }],
    cartons: [
      { code: 'S', name: 'Small box', lengthMm: 200, widthMm: 150, heightMm: 100, tareGrams: 90, tapeMm: 500 },
      { code: 'M', name: 'Medium box', lengthMm: 300, widthMm: 220, heightMm: 150, tareGrams: 180, tapeMm: 500 },
      { code: 'L', name: 'Large box', lengthMm: 400, widthMm: 300, heightMm: 250, tareGrams: 350, tapeMm: 500 },
      { code: 'ENV', name: 'Padded envelope', lengthMm: 260, widthMm: 180, heightMm: 40, tareGrams: 25, soft: true },
    ],
    queues: [...newQueues],
    picking: defaultPickingRules,
    reorder: defaultReorderTerms,
    counting: defaultCountingRules,
  }
}
