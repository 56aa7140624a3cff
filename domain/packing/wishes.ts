import type { WishRule } from '../settings/contract.ts'

/** What an order asks of its packing beside what its goods ask. */
export interface Wishes {
  readonly eco: boolean
  readonly gift: boolean
}

interface AskingOrder {
  readonly channel: string
  readonly serviceLevel: string
  readonly note: string
  readonly eco?: boolean | undefined
  readonly gift?: boolean | undefined
  readonly giftMessage?: string | undefined
}

/** What the order says itself, and what the shop's rules read out of its channel, service or note. A message makes a gift. */
export function wishesOf(order: AskingOrder, rules: readonly WishRule[]): Wishes {
  const asked = (wish: WishRule['wish']) => rules.some((rule) => rule.wish === wish && applies(rule, order))
  return {
    eco: order.eco === true || asked('eco'),
    gift: order.gift === true || (order.giftMessage ?? '') !== '' || asked('gift'),
  }
}

function applies({ by, words }: WishRule, { channel, serviceLevel, note }: AskingOrder): boolean {
  const wanted = words.trim().toLowerCase()
  if (wanted === '') return false
  switch (by) {
    case 'channel':
      return channel.toLowerCase() === wanted
    case 'service':
      return serviceLevel.toLowerCase().includes(wanted)
    case 'note':
      return note.toLowerCase().includes(wanted)
  }
}
